import { createHash } from 'node:crypto';
import parts from 'report-page-parts';
import type { PageData } from './page-data';

/** Returns the data as JSON that nothing in it can end early: it has no character of markup. */
export function dataJson(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

/**
 * Returns the report of a run as one HTML page that needs no other file and no network. The browser runs its own script and
 * style alone (Content Security Policy, by their hashes), and nothing turns text into markup (Trusted Types).
 */
export function reportPage(json: string): string {
  const { script, style } = parts;
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "trusted-types 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>EC2 Instance Connect: report of a run</title>
<style>${style}</style>
</head>
<body>
<noscript>This page shows its data with a script of its own. It loads nothing.</noscript>
<script type="application/json" id="data">${json}</script>
<script>${script}</script>
</body>
</html>
`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
