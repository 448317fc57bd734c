/** The pages of `docs/rules`, which `scripts/bundle-plugins.mjs` puts into the bundle. */
declare module 'rule-page-texts' {
  /** Rule ID → its page, as Markdown. */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
