/** The part of ncc's programmatic interface that the build uses; the package has no types of its own. */
declare module '@vercel/ncc' {
  interface NccResult {
    code: string;
    /** Files next to the bundle: name → content. */
    assets: Record<string, { source: string | Buffer }>;
  }
  export default function ncc(
    entry: string,
    options: { cache: boolean; quiet: boolean; sourceMap: boolean; target: string },
  ): Promise<NccResult>;
}
