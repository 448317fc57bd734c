/** The code and the style of the report page, which `scripts/bundle-plugins.mjs` makes of `browser/`. */
declare module 'report-page-parts' {
  const parts: {
    /** A script without modules. */
    readonly script: string;
    readonly style: string;
  };
  export default parts;
}
