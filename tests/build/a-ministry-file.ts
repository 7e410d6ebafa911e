import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMES = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:r="${R}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  `xmlns:w="${W}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ')

/** A dot of a PNG, large enough to be a logo. */
const LOGO = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export interface MinistryFile {
  /** The main part's path; Word on the web calls it document2.xml. */
  readonly main?: string
  /** Whether the file says where the note goes; in the second of its three sections then. */
  readonly hasPlace?: boolean
  /** Whether it is a template (.dotx). */
  readonly isTemplate?: boolean
  /** Where its settings say that its own template lies. */
  readonly attached?: string
}

/**
 * A ministry's letterhead written by hand as Word itself writes one: a logo in the header of the first page, theme
 * fonts, numbered headings, list and table styles of its own, a cover, a main part and a list of addressees as
 * sections, building blocks, data of its own document system, and properties.
 */
export function aMinistryFile({ main = 'document', hasPlace = false, isTemplate, attached }: MinistryFile = {}) {
  const kind = isTemplate === true ? 'template' : 'document'
  const office = 'application/vnd.openxmlformats-officedocument'
  const word = `${office}.wordprocessingml`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      {
        [`word/${main}.xml`]: `${word}.${kind}.main+xml`,
        'word/styles.xml': `${word}.styles+xml`,
        'word/settings.xml': `${word}.settings+xml`,
        'word/numbering.xml': `${word}.numbering+xml`,
        'word/footnotes.xml': `${word}.footnotes+xml`,
        'word/header1.xml': `${word}.header+xml`,
        'word/header2.xml': `${word}.header+xml`,
        'word/header3.xml': `${word}.header+xml`,
        'word/footer1.xml': `${word}.footer+xml`,
        'word/theme/theme1.xml': `${office}.theme+xml`,
        'word/glossary/document.xml': `${word}.document.glossary+xml`,
        'customXml/itemProps1.xml': `${office}.customXmlProperties+xml`,
        'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
        'docProps/app.xml': `${office}.extended-properties+xml`,
        'docProps/custom.xml': `${office}.custom-properties+xml`,
      },
    )
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': rels(
      ['officeDocument', `word/${main}.xml`],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ),
    [`word/_rels/${main}.xml.rels`]: rels(
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
      ['header', 'header1.xml'],
      ['header', 'header2.xml'],
      ['footer', 'footer1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['glossaryDocument', 'glossary/document.xml'],
      ['customXml', '../customXml/item1.xml'],
      ['header', 'header3.xml'],
    ),
    [`word/${main}.xml`]: document(hasPlace),
    'word/styles.xml': STYLES,
    'word/settings.xml': `${HEAD}<w:settings ${NAMES}><w:zoom w:percent="100"/>${attached === undefined ? '' : '<w:attachedTemplate r:id="rId1"/>'}<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-CA"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': `${HEAD}<w:footnotes ${NAMES}><w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>`,
    'word/header1.xml': `${HEAD}<w:hdr ${NAMES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r>${picture('rId1')}</w:r><w:r><w:t>Ministry of External Cooperation</w:t></w:r></w:p></w:hdr>`,
    'word/_rels/header1.xml.rels': rels(['image', 'media/logo.png']),
    'word/header2.xml': `${HEAD}<w:hdr ${NAMES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>MEC, following page</w:t></w:r></w:p></w:hdr>`,
    'word/header3.xml': `${HEAD}<w:hdr ${NAMES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>MEC, main part</w:t></w:r></w:p></w:hdr>`,
    'word/footer1.xml': `${HEAD}<w:ftr ${NAMES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">12 Example Street, page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    'word/theme/theme1.xml': THEME,
    'word/glossary/document.xml': `${HEAD}<w:glossaryDocument ${NAMES}><w:docParts><w:docPart><w:docPartPr><w:name w:val="Closing"/><w:category><w:name w:val="General"/><w:gallery w:val="docParts"/></w:category><w:behaviors><w:behavior w:val="content"/></w:behaviors></w:docPartPr><w:docPartBody><w:p><w:r><w:t>Yours sincerely</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
    'customXml/item1.xml': '<?xml version="1.0"?><records xmlns="urn:ministry:records"><file>MEC-2026</file></records>',
    'customXml/_rels/item1.xml.rels': rels(['customXmlProps', 'itemProps1.xml']),
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0B1C2D3E-4F50-6172-8394-A5B6C7D8E9F0}"><ds:schemaRefs/></ds:datastoreItem>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Letterhead</dc:title><dc:creator>Design office</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2024-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>MEC</Company></Properties>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="RecordsClass"><vt:lpwstr>7-2</vt:lpwstr></property></Properties>`,
  }
  if (attached !== undefined) {
    parts['word/_rels/settings.xml.rels'] = rels(['attachedTemplate', attached]).replace(
      '/></Relationships>',
      ' TargetMode="External"/></Relationships>',
    )
  }
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    'word/media/logo.png': LOGO,
  })
}

function rels(...all: readonly (readonly [type: string, target: string])[]): string {
  const entries = all.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${type.startsWith('http') ? type : `${R}/${type}`}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}

function picture(id: string): string {
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="Logo" descr="Logo of the ministry"/><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

const p = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${words === '' ? '' : `<w:r><w:t>${words}</w:t></w:r>`}</w:p>`

/** Cover with a different first page, the main part with wider margins, the addressees behind it. */
function document(hasPlace: boolean): string {
  const size = '<w:pgSz w:w="11906" w:h="16838"/>'
  const margins = (left: number) =>
    `<w:pgMar w:top="2268" w:right="1134" w:bottom="1418" w:left="${left}" w:header="709" w:footer="709" w:gutter="0"/>`
  const cover = `<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:headerReference w:type="first" r:id="rId5"/><w:footerReference w:type="default" r:id="rId7"/>${size}${margins(1418)}<w:titlePg/></w:sectPr>`
  const middle = `<w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:type w:val="nextPage"/>${size}${margins(1985)}<w:pgNumType w:start="1"/></w:sectPr>`
  const last = `<w:sectPr><w:type w:val="nextPage"/>${size}${margins(1134)}</w:sectPr>`
  const body = hasPlace
    ? [
        p('Brief for the Minister', '<w:pStyle w:val="Title"/>'),
        p('', cover),
        p('{{note}}'),
        p('', middle),
        p('Copies: the Registry'),
        last,
      ]
    : [p('Type your text here'), cover]
  return `${HEAD}<w:document ${NAMES}><w:body>${body.join('')}</w:body></w:document>`
}

const style = (type: string, id: string, name: string, rest: string, attributes = '') =>
  `<w:style w:type="${type}"${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`
const heading = (level: number, size: number) =>
  style(
    'paragraph',
    `Heading${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="MinistryText"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/>${level === 1 ? '' : `<w:numPr><w:ilvl w:val="${level - 2}"/><w:numId w:val="1"/></w:numPr>`}<w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="5B2333" w:themeColor="accent1"/><w:sz w:val="${size}"/></w:rPr>`,
  )
const listStyle = (id: string, name: string, list: number) =>
  style(
    'paragraph',
    id,
    name,
    `<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr><w:contextualSpacing/></w:pPr>`,
  )

const STYLES = `${HEAD}<w:styles ${NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="en-CA" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>${[
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', ' w:default="1"'),
  style(
    'character',
    'DefaultParagraphFont',
    'Default Paragraph Font',
    '<w:uiPriority w:val="1"/><w:semiHidden/>',
    ' w:default="1"',
  ),
  style(
    'table',
    'TableNormal',
    'Normal Table',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ' w:default="1"',
  ),
  style('numbering', 'NoList', 'No List', '<w:uiPriority w:val="99"/><w:semiHidden/>', ' w:default="1"'),
  heading(1, 36),
  heading(2, 28),
  heading(3, 25),
  style('paragraph', 'Title', 'Title', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="48"/></w:rPr>'),
  style(
    'paragraph',
    'MinistryText',
    'Ministry Text',
    '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:left="284"/></w:pPr>',
    ' w:customStyle="1"',
  ),
  style(
    'paragraph',
    'Caption',
    'caption',
    '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/><w:color w:val="5B2333"/></w:rPr>',
  ),
  listStyle('ListBullet', 'List Bullet', 2),
  listStyle('ListBullet2', 'List Bullet 2', 3),
  listStyle('ListNumber', 'List Number', 4),
  style('paragraph', 'Header', 'header', '<w:basedOn w:val="Normal"/>'),
  style('paragraph', 'Footer', 'footer', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr>'),
  style('paragraph', 'FootnoteText', 'footnote text', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr>'),
  style('character', 'FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style(
    'table',
    'MinistryTable',
    'Ministry Table',
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="5B2333"/><w:bottom w:val="single" w:sz="12" w:space="0" w:color="5B2333"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="5B2333"/></w:tcPr></w:tblStylePr>',
    ' w:customStyle="1"',
  ),
].join('')}</w:styles>`

const level = (at: number, format: string, text: string, left: number, paragraphStyle = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${paragraphStyle}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="567"/></w:pPr></w:lvl>`
const linked = (id: string) => `<w:pStyle w:val="${id}"/>`
const NUMBERING = `${HEAD}<w:numbering ${NAMES}>${[
  [level(0, 'decimal', '%1', 567, linked('Heading2')), level(1, 'decimal', '%1.%2', 567, linked('Heading3'))],
  [level(0, 'bullet', '▪', 567, linked('ListBullet'))],
  [level(0, 'bullet', '–', 1134, linked('ListBullet2'))],
  [level(0, 'decimal', '%1)', 567, linked('ListNumber'))],
]
  .map(
    (levels, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="${levels.length > 1 ? 'multilevel' : 'singleLevel'}"/>${levels.join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}${[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join('')}</w:numbering>`

const colour = (name: string, rgb: string) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = `<a:ln w="6350">${fill}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ministry"><a:themeElements><a:clrScheme name="Ministry">${[
  colour('dk1', '000000'),
  colour('lt1', 'FFFFFF'),
  colour('dk2', '2B2B2B'),
  colour('lt2', 'EEEEEE'),
  colour('accent1', '5B2333'),
  ...[2, 3, 4, 5, 6].map((at) => colour(`accent${at}`, `33556${at}`)),
  colour('hlink', '0B4F8A'),
  colour('folHlink', '5B2333'),
].join(
  '',
)}</a:clrScheme><a:fontScheme name="Ministry"><a:majorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Liberation Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Ministry"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
