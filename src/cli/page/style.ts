/** The page's looks: two panes beside each other where there is room, light or dark as the reader has it, and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --sheet: #ffffff; --ink: #1d1f23; --faint: #5a5f69; --edge: #d9d6ce; --focus: #1a56c4;
  --altered: #b3201b; --altered-ground: #fde8e4;
  --unsupported: #8a2c8f; --unsupported-ground: #f7e6f8;
  --unsure: #7a5200; --unsure-ground: #fdf1d2;
  --sound: #26683c; --omitted: #5a5f69; --on: #fff3a3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --sheet: #1e2126; --ink: #e7e6e2; --faint: #a9adb6; --edge: #3a3e46; --focus: #8ab4ff;
    --altered: #ff9a90; --altered-ground: #45211f;
    --unsupported: #eda6f1; --unsupported-ground: #3d2340;
    --unsure: #f2c766; --unsure-ground: #3c3017;
    --sound: #8fd3a5; --omitted: #a9adb6; --on: #5c5210;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 Georgia, 'Times New Roman', serif; }
header, nav, .card, h2, .findings, footer { font-family: system-ui, sans-serif; }
header { padding: 1rem 1.25rem 0; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
h2 { font-size: .8125rem; margin: 0 0 .75rem; color: var(--faint); overflow-wrap: anywhere; }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .75rem; }
p.item { padding-inline-start: 1.25rem; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.sums { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; padding: 0; list-style: none; font-size: .875rem; }
.sums b { font-variant-numeric: tabular-nums; }
.panes { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; padding: 1rem 1.25rem; }
.pane { background: var(--sheet); border: 1px solid var(--edge); border-radius: 6px; padding: 1.25rem; overflow: auto; height: calc(100vh - 15rem); min-height: 16rem; overflow-wrap: break-word; }
.pane > article + article { margin-top: 2rem; border-top: 1px solid var(--edge); padding-top: 1.25rem; }
.stretch { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.verbatim, .faithful { text-decoration-style: dotted; text-decoration-color: var(--sound); }
.altered, .unsupported, .unsure { text-decoration-thickness: 2px; }
.stretch.altered { text-decoration-color: var(--altered); background: var(--altered-ground); }
.stretch.unsupported { text-decoration-color: var(--unsupported); background: var(--unsupported-ground); }
.stretch.unsure { text-decoration-color: var(--unsure); background: var(--unsure-ground); }
.stretch.omitted { text-decoration-style: dashed; text-decoration-color: var(--omitted); }
.stretch.on { background: var(--on); }
mark { background: none; text-decoration: inherit; color: inherit; font-weight: bold; }
.altered:not(.on) mark { color: var(--altered); }
.anchor { scroll-margin-top: 4rem; }
.verdict { font-weight: bold; }
.verdict.altered { color: var(--altered); }
.verdict.unsupported { color: var(--unsupported); }
.verdict.unsure { color: var(--unsure); }
.verdict.faithful, .verdict.verbatim { color: var(--sound); }
.card { position: sticky; bottom: 0; background: var(--sheet); border-top: 1px solid var(--edge); padding: .75rem 1.25rem; min-height: 5.5rem; font-size: .9375rem; }
.card p { margin: 0; }
.findings { padding: 1rem 1.25rem; max-width: 60rem; }
.findings ol { padding-inline-start: 2rem; }
.findings li { margin-bottom: 1rem; }
.findings li:target { background: var(--on); }
.findings q { quotes: none; font-family: Georgia, 'Times New Roman', serif; }
.words { display: block; padding-inline-start: 5rem; text-indent: -5rem; }
.words > .side { display: inline-block; width: 5rem; text-indent: 0; color: var(--faint); }
.why { color: var(--faint); }
footer { padding: 1rem 1.25rem 2rem; color: var(--faint); font-size: .875rem; }
kbd { border: 1px solid var(--edge); border-radius: 3px; padding: 0 .3em; font: inherit; }
html:not(.live) :is(.card, .keys) { display: none; }
@media (max-width: 50rem) {
  .panes { grid-template-columns: 1fr; }
  .panes { padding: .75rem; gap: .5rem; }
  .pane { height: 32vh; min-height: 11rem; padding: .75rem; }
  .card { font-size: .875rem; line-height: 1.4; padding: .5rem .75rem; }
  .words { padding-inline-start: 4rem; text-indent: -4rem; }
  .words > .side { width: 4rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --ground: #fff; --sheet: #fff; --ink: #000; --faint: #444; --edge: #999; --altered: #b3201b; --unsupported: #8a2c8f; --unsure: #7a5200; --sound: #26683c; }
  body { font-size: 10pt; }
  .card, .keys, .leading { display: none !important; }
  .panes { display: block; padding: 0; }
  .pane { height: auto; border: 0; padding: 0; overflow: visible; margin-bottom: 1rem; }
  .stretch { background: none !important; }
  .findings li { break-inside: avoid; }
  header, .findings, footer { padding-inline: 0; }
}
`;
