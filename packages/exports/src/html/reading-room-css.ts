// The style sheet of the public pages: a reading room on paper and screen, without a request to anybody.
import { DARK, LIGHT, POINT_COLOURS } from './colours.ts';

const variables = ({ points, ...rest }: typeof LIGHT) =>
  Object.entries({ ...rest, ...points })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

export const READING_ROOM_CSS = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
@media print{:root{color-scheme:light;${variables(LIGHT)}}}
${POINT_COLOURS.map((name) => `.${name}{color:var(--${name})}`).join('\n')}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 'Source Serif 4','Source Serif Pro',Charter,'Iowan Old Style',Georgia,'Noto Serif','Times New Roman',serif;overflow-wrap:break-word}
.page{max-width:calc(66ch + 2.5rem);margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;margin:0}
h1{font-size:1.9rem;font-weight:600;margin-block:.5rem .75rem}
.of-claim{font-size:1.05rem}
h2{font-size:1.4rem;font-weight:600;margin-block:0 .75rem}
h3,h4,.small,nav,footer,.versions{font-family:Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
h3{font-size:.95rem;font-weight:650;margin-block:1.75rem .5rem}
h4{font-size:.9rem;font-weight:600;margin-block:1.25rem .25rem}
p,ul,ol,dl,blockquote{margin-block:0 .75rem}
p{unicode-bidi:plaintext;text-align:start}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--link);outline-offset:3px;border-radius:2px}
.small,.versions,nav,footer{font-size:.9rem;line-height:1.5}
.small,.versions{color:var(--quiet)}
section{margin-top:3rem;padding-top:2rem;border-top:1px solid var(--line)}
.said{font-size:1.05rem;margin-inline:0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--line);white-space:pre-line}
.said mark{background:var(--marked);color:inherit}
.verdict{font-size:1.35rem;font-weight:600;margin-block:1.25rem .5rem;padding-inline-start:.85rem;border-inline-start:5px solid currentColor}
.lead{font-size:1.2rem;line-height:1.5}
.notice{padding-inline-start:1.1rem;border-inline-start:5px solid var(--point-mostlyFalse);margin-block:1.5rem}
.notice p{margin-block:0 .35rem}
.contents{list-style:none;padding:0}
.contents li{padding-block:.45rem;border-bottom:1px solid var(--line)}
.contents .word,.scale .word{font-weight:600;white-space:nowrap}
.sources{padding-inline-start:1.25rem}
.sources li{margin-bottom:.9rem}
.sources blockquote{margin:.25rem 0;padding-inline-start:.9rem;border-inline-start:2px solid var(--line)}
.scale dt{margin-top:.75rem}
.scale dd{margin:0}
.hash{font-family:ui-monospace,'SF Mono',Menlo,Consolas,monospace;font-size:.75rem;overflow-wrap:anywhere}
.downloads{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
footer{margin-top:4rem;padding-top:2rem;border-top:3px double var(--line)}
nav h2{font-size:1.1rem;margin-top:2.5rem}
footer h2{font-size:1.1rem}
footer h3{margin-top:1rem}
@media (max-width:40rem){body{font-size:1.0625rem}.page{padding-block:1.25rem 3rem}h1{font-size:1.55rem}h2{font-size:1.25rem}section{margin-top:2.25rem}a{padding-block:.15rem}}
@media (forced-colors:active){.said mark{background:Mark;color:MarkText}}
@media print{body{font-size:10.5pt}.page{max-width:none;padding:0}nav{display:none}a{color:inherit}h1,h2,h3,h4,.verdict{break-after:avoid}.sources li,.said,.notice{break-inside:avoid}.sources a[href]::after{content:' <' attr(href) '>';font-size:.85em;overflow-wrap:anywhere}@page{margin:20mm 18mm}}
`.trim();
