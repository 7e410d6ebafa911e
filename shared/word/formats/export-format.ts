/**
 * What a note can be written as, by the ending of the file: Word, one HTML file, Markdown, plain text, the commitments
 * matrix (csv), all views over the excerpts as a workbook (xlsx), the excerpts as W3C Web Annotations (jsonld), the codebook for REFI-QDA programs (qdc), the evidence
 * behind every sentence (json).
 */
export const EXPORT_FORMATS = ['docx', 'html', 'md', 'txt', 'csv', 'xlsx', 'jsonld', 'qdc', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** All that a note can be handed out as: what is written here, and the Word file printed as PDF by another program. */
export const HANDED_OUT_FORMATS = ['docx', 'pdf', 'html', 'md', 'txt', 'csv', 'xlsx', 'jsonld', 'qdc', 'json'] as const
export type HandedOutFormat = (typeof HANDED_OUT_FORMATS)[number]

/** Every kind of file that is kept among the exports of a library; a project (qdpx) and a hand-over are a dossier's, not a note's. */
export const KEPT_FORMATS = [...HANDED_OUT_FORMATS, 'qdpx', 'dossier.zip', 'dossier.sealed'] as const
export type KeptFormat = (typeof KEPT_FORMATS)[number]
