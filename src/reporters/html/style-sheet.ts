// How the page looks: a quiet column of text, labels in the margin, light and dark, on screen and on paper.

/** Every text colour stands out from its ground by 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --raised: #f5f2ea; --ink: #22211e; --soft: #605c53; --rule: #ddd8cb; --hair: #ece8dd; --anchor: #23507a;
  --dead: #a3172b; --changed: #9a3d0c; --blocked: #775400; --unreachable: #5d4a9c; --moved: #0f5a86; --skipped: #5f6166; --alive: #2b6a3e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --raised: #202225; --ink: #e6e3dc; --soft: #a9a59b; --rule: #3a3b3d; --hair: #2a2b2d; --anchor: #9fc6ea;
    --dead: #ff9189; --changed: #fbab75; --blocked: #e3c063; --unreachable: #bcaef2; --moved: #83c3ee; --skipped: #acaeb3; --alive: #92d2a2;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 3.5rem 1.5rem 4rem; max-width: 53rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "DejaVu Serif", serif;
  overflow-wrap: anywhere; hanging-punctuation: first;
}
h1, h2, h3, p, ul, dl, dd, table { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--anchor); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 2px solid var(--anchor); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .4rem .8rem; background: var(--paper); }
.kicker, .count, .line, .trail, .label, .severity, dt, th, thead, .status, .search, footer, button, .overview td.number {
  font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
.kicker { color: var(--soft); font-size: .8125rem; letter-spacing: .02em; }
h1 { margin: .2rem 0 1.1rem; font-size: 2.1rem; line-height: 1.15; font-weight: 600; letter-spacing: -.01em; }
.lede { max-width: 38rem; font-size: 1.3rem; line-height: 1.45; text-wrap: pretty; }
.interrupted { margin-top: .8rem; color: var(--changed); font-weight: 600; }

.overview { margin-top: 2.2rem; }
.overview h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar { display: block; border-radius: 3px; overflow: hidden; }
.bar rect { fill: currentColor; stroke: none; }
.bar .dead { fill: var(--dead); } .bar .changed { fill: var(--changed); } .bar .blocked { fill: var(--blocked); }
.bar .unreachable { fill: var(--unreachable); } .bar .moved { fill: var(--moved); } .bar .skipped { fill: var(--skipped); }
.bar .alive { fill: var(--alive); } .bar .gap { fill: var(--paper); }
table { width: 100%; margin-top: .9rem; border-collapse: collapse; }
thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .42rem 0; border-bottom: 1px solid var(--hair); text-align: start; vertical-align: baseline; font-weight: inherit; }
tbody tr:last-child > * { border-bottom: 0; }
th[scope=row] { width: 8.2rem; }
td.number { width: 3.2rem; padding-right: 1.4rem; text-align: end; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.jumps { color: var(--soft); }
.jumps a { white-space: nowrap; }

.label { display: inline-flex; align-items: center; gap: .4rem; font-size: .875rem; font-weight: 600; white-space: nowrap; }
.shape { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.label.dead { color: var(--dead); } .label.changed { color: var(--changed); } .label.blocked { color: var(--blocked); }
.label.unreachable { color: var(--unreachable); } .label.moved { color: var(--moved); } .label.skipped { color: var(--skipped); }
.label.alive { color: var(--alive); }

.tools { display: flex; flex-wrap: wrap; gap: .7rem 1.5rem; align-items: center; margin-top: 2rem; }
.search { display: flex; align-items: center; gap: .6rem; font-size: .875rem; color: var(--soft); }
input { width: 12rem; padding: .34rem .6rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem; }
button { padding: .3rem .7rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--paper); color: var(--ink); font-size: .8125rem; line-height: 1.4; cursor: pointer; }
button:hover { border-color: var(--ink); }
.filter { display: inline-flex; align-items: center; gap: .4rem; }
.filter.dead { color: var(--dead); } .filter.changed { color: var(--changed); } .filter.blocked { color: var(--blocked); }
.filter.unreachable { color: var(--unreachable); } .filter.moved { color: var(--moved); } .filter.skipped { color: var(--skipped); }
.filter.alive { color: var(--alive); }
.filter[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.status { min-height: 1.4rem; margin-top: .6rem; font-size: .875rem; color: var(--soft); }
.status:empty { margin: 0; min-height: 0; }
.offstage { position: fixed; left: -99rem; top: 0; }

.document { margin-top: 2.6rem; }
.document > h2 { font-size: 1.3rem; line-height: 1.3; font-weight: 600; }
.count { color: var(--soft); font-size: .8125rem; }
.note { display: grid; grid-template-columns: 4.6rem minmax(0, 1fr); column-gap: 1.4rem; margin-top: 1.3rem; padding-top: 1.3rem; border-top: 1px solid var(--rule); scroll-margin-top: 1rem; }
.note h3 { font-size: 1.0625rem; line-height: 1.6; font-weight: 600; text-align: end; font-variant-numeric: lining-nums; }
.note h3 .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.line { color: var(--soft); font-size: .75rem; font-weight: 400; white-space: nowrap; }
h3 .line { display: block; margin-top: -.15rem; }
.note h3.long { font-size: .875rem; }
.note:target h3 bdi { text-decoration: underline; text-decoration-thickness: .15em; text-underline-offset: .2em; }
.text { max-width: 38rem; text-wrap: pretty; }
.calm .text { color: var(--soft); }
.links { margin-top: .7rem; display: grid; gap: .7rem; }
.link { display: grid; grid-template-columns: 7.4rem minmax(0, 1fr); column-gap: 1rem; }
.link.trouble { padding: .75rem 1rem .8rem; background: var(--raised); border-inline-start: 3px solid var(--skipped); border-radius: 0 4px 4px 0; }
.trouble.dead { border-color: var(--dead); } .trouble.changed { border-color: var(--changed); } .trouble.blocked { border-color: var(--blocked); }
.trouble.unreachable { border-color: var(--unreachable); } .trouble.moved { border-color: var(--moved); }
.link.quiet { padding-inline-start: calc(1rem + 3px); padding-inline-end: 1rem; }
.link.quiet, .link.quiet .address { font-size: .875rem; color: var(--soft); }
.link.quiet .url { color: inherit; text-decoration-color: var(--rule); }
.mark { line-height: 1.5; }
.facts { min-width: 0; font-size: .9375rem; line-height: 1.5; }
.why { text-wrap: pretty; }
.standing { color: var(--soft); }
.trouble .address .url { font-size: .875rem; }
dl { margin-top: .4rem; }
dl div { display: grid; grid-template-columns: 5.6rem minmax(0, 1fr); column-gap: .6rem; padding: .12rem 0; }
dt { padding-top: .1rem; color: var(--soft); font-size: .8125rem; }
cite { font-style: normal; }
.copy { margin-inline-start: .3rem; padding: .02rem .6rem; font-size: .75rem; vertical-align: 1px; }
.trail { margin-top: .35rem; color: var(--soft); font-size: .75rem; }
.citation { padding-inline-start: 1rem; border-inline-start: 3px solid var(--hair); font-size: .9375rem; line-height: 1.5; }
.findings { max-width: 38rem; margin-top: .5rem; display: grid; gap: .3rem; font-size: .9375rem; line-height: 1.5; }
.severity { color: var(--soft); font-size: .8125rem; font-weight: 600; }
.finding.error .severity { color: var(--dead); } .finding.warning .severity { color: var(--changed); }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .8125rem; }

@media (max-width: 42rem) {
  body { padding: 2rem 1.1rem 3rem; font-size: 1rem; }
  h1 { font-size: 1.7rem; } .lede { font-size: 1.125rem; }
  .note { grid-template-columns: minmax(0, 1fr); row-gap: .3rem; }
  .note h3 { display: flex; align-items: baseline; gap: .6rem; text-align: start; }
  h3 .line { margin: 0; }
  .note h3 .word { position: static; width: auto; height: auto; clip-path: none; margin-inline-end: -.3rem; }
  .link { grid-template-columns: minmax(0, 1fr); row-gap: .2rem; }
  .link.quiet { padding-inline: 0; }
  .link.trouble { padding-inline: .85rem; }
  dl div { grid-template-columns: minmax(0, 1fr); padding: .25rem 0; }
  th[scope=row] { width: 7.4rem; } td.number { width: 2rem; padding-right: .9rem; }
  input { width: 100%; } .search { flex-wrap: wrap; width: 100%; }
  button { padding: .42rem .8rem; } .copy { padding: .2rem .7rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --rule: #999; --hair: #ccc; --anchor: #000; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .link { grid-template-columns: 6.6rem minmax(0, 1fr); }
  .tools, .copy, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .bar, .label, .shape { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .link.trouble { padding-block: .2rem; }
  .link, dl div, .findings li, tr { break-inside: avoid; }
  h1, h2, h3, .text { break-after: avoid; }
}
@media print and (prefers-color-scheme: dark) {
  :root {
    color-scheme: light;
    --dead: #a3172b; --changed: #9a3d0c; --blocked: #775400; --unreachable: #5d4a9c; --moved: #0f5a86; --skipped: #5f6166; --alive: #2b6a3e;
  }
}
`;
