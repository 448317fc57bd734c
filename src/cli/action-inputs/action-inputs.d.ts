/** The inputs of `action.yml`, which `scripts/bundle-plugins.mjs` puts into the bundle. */
declare module 'action-inputs' {
  /** Input → what `action.yml` has about it. */
  const inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  export default inputs;
}
