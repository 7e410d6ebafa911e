import type { Excerpt } from '../excerpt/excerpt.ts'
import { dateCell, numberCell, type Sheet, textCell } from '../spreadsheet/sheet.ts'
import type { Evidence } from './overview.ts'
import { inLanguage } from './wording.ts'

const WORDS = {
  en: {
    excerpts: 'Excerpts',
    excerptColumns: ['Source', 'Place', 'Code', 'Words of the source', 'Comment', 'Status', 'Attributes'],
    sources: 'Sources',
    sourceColumns: ['Title', 'Issuer', 'Date', 'Address', 'Retrieved', 'Version', 'SHA-256 of the file'],
  },
  fr: {
    excerpts: 'Extraits',
    excerptColumns: ['Source', 'Endroit', 'Code', 'Texte de la source', 'Commentaire', 'Statut', 'Attributs'],
    sources: 'Sources',
    sourceColumns: ['Titre', 'Émetteur', 'Date', 'Adresse', 'Consultée', 'Version', 'SHA-256 du fichier'],
  },
} as const

/** Every excerpt with all that was said of it: what the views choose from. */
export function excerptSheet(evidence: Evidence): Sheet {
  const { language, sources, excerpts } = evidence
  const say = WORDS[language]
  const titles = new Map(sources.map(({ id, shortTitle, title }) => [id, shortTitle ?? title]))
  return {
    name: say.excerpts,
    columns: say.excerptColumns,
    rows: excerpts.map((excerpt) => [
      textCell(titles.get(excerpt.sourceId) ?? ''),
      textCell(excerpt.address),
      textCell(codeLabel(evidence, excerpt)),
      textCell(excerpt.selector.exact),
      textCell(excerpt.comment),
      textCell(statusLabel(evidence, excerpt)),
      textCell(attributeLines(evidence, excerpt)),
    ]),
  }
}

/** Every source with its origin, so that the workbook can be read without the dossier. */
export function sourceSheet({ language, sources }: Evidence): Sheet {
  const say = WORDS[language]
  return {
    name: say.sources,
    columns: say.sourceColumns,
    rows: sources.map((source) => {
      const version = source.versions.find(({ id }) => id === source.currentVersionId)
      return [
        textCell(source.title),
        textCell(source.issuer ?? ''),
        dateCell(source.date ?? ''),
        textCell(source.address ?? ''),
        dateCell(source.retrievedOn ?? ''),
        version === undefined ? textCell('') : numberCell(version.number),
        textCell(version?.sha256 ?? ''),
      ]
    }),
  }
}

function codeLabel({ codebook, language }: Evidence, { code }: Excerpt): string {
  const known = codebook.codes.find(({ id }) => id === code)
  return known === undefined ? code : inLanguage(known.label, language)
}

function statusLabel({ codebook, language }: Evidence, { epistemicStatus }: Excerpt): string {
  const known = codebook.epistemicStatus.find(({ value }) => value === epistemicStatus)
  return known === undefined ? epistemicStatus : inLanguage(known.label, language)
}

function attributeLines({ codebook, language }: Evidence, { attributes }: Excerpt): string {
  return Object.entries(attributes)
    .map(([id, value]) => {
      const known = codebook.attributes.find((each) => each.id === id)
      return `${known === undefined ? id : inLanguage(known.label, language)}: ${value}`
    })
    .join('\n')
}
