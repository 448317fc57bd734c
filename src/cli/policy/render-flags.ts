/** The options that both `eic policy render` commands take, as commander gives them. */
export interface RenderFlags {
  readonly region?: readonly string[];
  readonly accountId?: readonly string[];
  readonly partition?: string;
  readonly osUser?: readonly string[];
  readonly endpoint?: true;
  readonly endpointId?: readonly string[];
  readonly remotePort?: readonly string[];
  /** False with `--no-console-output`. */
  readonly consoleOutput: boolean;
  readonly variables?: string;
  readonly allowWildcard?: true;
  readonly output?: string;
}

/** The options of `render by-tag`. */
export interface ByTagFlags extends RenderFlags {
  readonly tagKey?: string;
  readonly tagValue?: readonly string[];
}

/** The options of `render by-instance-id`. */
export interface ByInstanceIdFlags extends RenderFlags {
  readonly instanceId?: readonly string[];
}
