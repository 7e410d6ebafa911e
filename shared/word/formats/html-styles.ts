/** Looks of the exported page: one column of a readable measure, plain on paper, dark where the reader's system is. */
export const HTML_STYLES = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 Arial, "Liberation Sans", sans-serif; }
body { margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
h1 { font-size: 1.6rem; margin-top: .2em; } h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; } h4 { font-size: 1rem; font-style: italic; }
p { margin: 0 0 .7em; }
.marking { font-weight: bold; }
.document-type { margin: 0; }
.field, .last-field { margin: 0 0 .15em; padding-left: 1.5em; text-indent: -1.5em; }
.last-field { border-bottom: 1px solid; padding-bottom: .6em; margin-bottom: 1.2em; }
blockquote { margin: 1em 0 1em 1.5em; padding-left: 1em; border-left: 3px solid #7a869a; }
li > p { margin-bottom: .3em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
caption { text-align: left; font-weight: bold; padding-bottom: .4em; }
figure { margin: 1em 0; }
figure svg { max-width: 100%; height: auto; }
figcaption { font-weight: bold; }
th, td { border: 1px solid #7a869a; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
.long { overflow-wrap: anywhere; }
/* A wide table takes more than the measure, keeps its words whole, and scrolls where the window has no room for it. */
.wide { width: min(76rem, 92vw); margin: 1em 0 1em calc(50% - min(38rem, 46vw)); overflow-x: auto; }
.wide > table { margin: 0; font-size: .9rem; }
td > p, th > p { margin: 0; }
tr { break-inside: avoid; }
a { color: inherit; }
sup { line-height: 0; }
[role="doc-endnotes"] { font-size: .95rem; overflow-wrap: anywhere; }
@media print { :root { font-size: 11pt; color-scheme: light; } main { max-width: none; padding: 0; } a { text-decoration: none; } @page { margin: 2.54cm; } @page wide { size: landscape; margin: 2cm; } .sideways { page: wide; } .wide { width: auto; margin: 0; overflow: visible; } .wide > table { font-size: 9pt; } }
`
