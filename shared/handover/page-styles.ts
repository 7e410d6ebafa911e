/** Looks of the page: one column, plain on paper, dark where the reader's system is; the looks of exported notes come first. */
export const PAGE_STYLES = `
main { max-width: 60rem; }
.marking-banner { font-weight: bold; text-align: center; margin: 0; padding: .4rem 1rem; border: 2px solid; }
h2 { border-top: 2px solid; padding-top: .6em; margin-top: 2.4em; }
.block { position: relative; padding-left: 8.5rem; margin-bottom: .7em; }
.address { position: absolute; left: 0; width: 8rem; font-size: .8rem; line-height: 1.9; overflow-wrap: anywhere; }
.text p, li p { white-space: pre-line; }
.text pre { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #ffe9a8; color: #1c1c1c; }
.code { font-size: .8rem; border: 1px solid; border-radius: .2rem; padding: 0 .25em; text-decoration: none; white-space: nowrap; }
.hint { font-style: italic; }
main h3 { font-size: 1.15rem; } main h4 { font-size: 1.05rem; font-style: normal; }
main h5, main h6 { font-size: 1rem; line-height: 1.25; margin: 1.2em 0 .4em; break-after: avoid; }
main h6, .paper h6 { font-style: italic; }
.paper th, .paper td { overflow-wrap: break-word; font-size: .85rem; }
.paper { border: 1px solid #7a869a; padding: 1rem 1.25rem; margin: .6em 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: 0 0 .8em; font-size: .95rem; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
:target { outline: 3px solid #3b6fb5; outline-offset: 3px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 0; }
@media (max-width: 40rem) { .block { padding-left: 0; } .address { position: static; } }
@media print { h2 { break-before: page; } nav { display: none; } mark { background: none; text-decoration: underline; } li, tr { break-inside: avoid; } }
`
