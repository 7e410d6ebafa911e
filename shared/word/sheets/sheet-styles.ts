/** What every drawn sheet needs beside the looks of its file; the same on screen and in print. */
export const SHEET_STYLES = `
h1, h2, h3, h4, h5, h6, p { margin: 0 }
.sheet { overflow: hidden; background: #fff; color: #000 }
.sheet-has-notes { padding-top: 6pt }
.sheet-has-notes::before { content: ""; display: block; width: 144pt; border-top: 0.75pt solid #000; margin-bottom: 4pt }
.sheet-commented { background: #fdf0c4 }
a { color: inherit; text-decoration: none }
`
