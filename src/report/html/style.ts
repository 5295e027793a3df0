/**
 * The style of the page. Text and its ground differ by 7 : 1 or more in both schemes (WCAG AAA), lines
 * that mean something by 3 : 1; no meaning is in a colour alone.
 */
export const style = `:root {
  color-scheme: light dark;
  --ground: #fdfdfb; --panel: #f3f3ef; --text: #1c1d20; --soft: #4d5056; --line: #d5d5ce;
  --link: #0b4a8f; --error: #9c1220; --warning: #6b4700; --good: #14532d; --focus: #0b4a8f;
  --h1: #cfe3ff; --h2: #ffe1b8; --h3: #cdeccd; --h4: #f6d2e4; --h5: #e0d8fb; --h6: #c9ecec;
  --translated: #2f7d4f; --draft: #6a62c4; --stale: #b26a00; --new: #a9aaa5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16171a; --panel: #202226; --text: #ececea; --soft: #b9bbc0; --line: #3b3d43;
    --link: #9cc7ff; --error: #ffa8a8; --warning: #f2c46d; --good: #9fdcb3; --focus: #9cc7ff;
    --h1: #17365f; --h2: #553a10; --h3: #1d4528; --h4: #55243d; --h5: #3b3169; --h6: #134648;
    --translated: #58b07c; --draft: #9d97ea; --stale: #e0a04a; --new: #6f7178;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 84rem; padding: 2.5rem clamp(1rem, 4vw, 3rem);
  background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
h1, h2 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: 1.7rem; font-weight: 650; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; font-weight: 650; }
p { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
code { padding: 0 0.25em; border-radius: 3px; background: var(--panel); font: 0.92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
section, nav, details { margin-top: 2.5rem; }
header .total { margin-top: 0.35rem; font-size: 1.05rem; color: var(--good); }
header .bad { color: var(--error); font-weight: 600; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.85rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { padding: 0.2rem 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th { text-align: start; font-weight: 600; }
.coverage { font-variant-numeric: tabular-nums; }
.coverage th, .coverage td { padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--line); }
.coverage tr > :first-child { padding-inline-start: 0; }
.coverage thead th { color: var(--soft); font-size: 0.85rem; font-weight: 500; text-align: end; }
.coverage tbody td { text-align: end; }
.coverage .none { color: var(--soft); }
.coverage tbody .share { width: 34%; white-space: nowrap; text-align: start; }
.bar { display: inline-flex; gap: 2px; width: calc(100% - 4.5em); height: 0.6rem; margin-inline-end: 0.75em; vertical-align: baseline; }
.bar span { min-width: 3px; border-radius: 1px; }
.bar .translated { background: var(--translated); }
.bar .draft { background: var(--draft); }
.bar .stale { background: var(--stale); }
.bar .new { background: var(--new); }
details { border-top: 2px solid var(--text); }
summary { padding: 0.9rem 0; cursor: pointer; }
summary h2 { display: inline; margin: 0; overflow-wrap: anywhere; }
summary h2 span { margin-inline-start: 0.4em; color: var(--soft); font-weight: 400; }
summary .count { margin-inline-start: 0.6em; color: var(--soft); font-size: 0.9rem; }
.pairs { table-layout: fixed; }
.pairs th { padding: 0 1.5rem 0.4rem 0; border-bottom: 1px solid var(--line); color: var(--soft); font-size: 0.85rem; font-weight: 500; }
.pairs td { padding: 0.9rem 1.5rem 0.9rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.pairs td + td { padding-inline-end: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; hyphens: manual; }
.heading { font-weight: 650; }
.where { margin-top: 0.3rem; color: var(--soft); font-size: 0.78rem; overflow-wrap: anywhere; }
.where span { margin-inline-start: 0.5em; }
mark { padding: 0.06em 0.12em; border-radius: 3px; color: inherit; background: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.name { padding-bottom: 0; border-bottom: 2px dotted currentColor; border-radius: 3px 3px 0 0; }
mark.alone { outline: 1px dashed var(--soft); outline-offset: -1px; }
.hue-1 { background: var(--h1); } .hue-2 { background: var(--h2); } .hue-3 { background: var(--h3); }
.hue-4 { background: var(--h4); } .hue-5 { background: var(--h5); } .hue-6 { background: var(--h6); }
sup { margin-inline-start: 0.15em; font-size: 0.68em; font-weight: 600; line-height: 0; user-select: none; -webkit-user-select: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.flaw { text-decoration: underline wavy 1.5px; text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
.flaw.error { text-decoration-color: var(--error); font-weight: 650; }
.flaw.warning { text-decoration-color: var(--warning); }
.gap { color: var(--error); text-decoration: none; }
.label { display: inline-block; min-width: 1.5em; margin-inline: 0.15em; padding: 0 0.35em; border: 1px solid currentColor; border-radius: 1em; font-size: 0.75rem; font-weight: 650; line-height: 1.4; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; user-select: none; -webkit-user-select: none; }
.label.error, .error .label, li.error strong { color: var(--error); }
.label.warning, .warning .label, li.warning strong { color: var(--warning); }
.findings { margin: 0.7rem 0 0; padding: 0; list-style: none; font-size: 0.92rem; }
section .findings { margin-top: 0; }
.findings li { margin-top: 0.5rem; padding: 0.5rem 0.8rem; border-inline-start: 3px solid var(--warning); border-radius: 0 4px 4px 0; background: var(--panel); }
.findings li.error { border-inline-start-color: var(--error); }
.findings code { background: none; padding: 0; font-weight: 600; }
.findings strong::after { content: ":"; }
.findings pre { margin: 0.4rem 0 0; overflow-x: auto; font: 0.8rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.state { display: inline-block; margin-bottom: 0.35rem; padding: 0 0.6em; border: 1px solid currentColor; border-radius: 1em; color: var(--soft); font-size: 0.78rem; font-weight: 600; }
.state.stale { color: var(--warning); }
:target { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (max-width: 44rem) {
  body { padding-block: 1.5rem; }
  .coverage, .coverage tbody, .coverage tr, .coverage th, .coverage td { display: block; }
  .coverage thead, .pairs thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .coverage tbody tr { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
  .coverage tbody th, .coverage tbody td { padding: 0; border: 0; }
  .coverage tbody th, .coverage tbody .share { flex: 1 0 100%; width: auto; }
  .coverage td[data-head]::before { content: attr(data-head) " "; color: var(--soft); }
  .coverage .none { display: none; }
  .pairs, .pairs tbody, .pairs tr, .pairs td { display: block; }
  .pairs tr { padding: 1rem 0; border-bottom: 1px solid var(--line); }
  .pairs td { padding: 0; border: 0; }
  .pairs td + td { margin-top: 0.8rem; padding-inline-start: 0.8rem; border-inline-start: 2px solid var(--line); }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --panel: #f3f3ef; --text: #000; --soft: #444; --line: #bbb; --link: #000;
    --error: #9c1220; --warning: #6b4700; --good: #14532d;
    --h1: #cfe3ff; --h2: #ffe1b8; --h3: #cdeccd; --h4: #f6d2e4; --h5: #e0d8fb; --h6: #c9ecec;
    --translated: #2f7d4f; --draft: #6a62c4; --stale: #b26a00; --new: #a9aaa5;
  }
  @page { margin: 16mm 14mm; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  summary { list-style: none; }
  .pairs tr, .findings li, .coverage tr { break-inside: avoid; }
  summary, h2 { break-after: avoid; }
  thead { display: table-header-group; }
}
`
