import type { Inline, TextInline } from './paper.ts'

export function plain(text: string): TextInline {
  return { kind: 'text', text }
}

export function strong(text: string): TextInline {
  return { kind: 'text', text, strong: true }
}

export function inLanguage(text: string, language: string | undefined): TextInline {
  return language === undefined ? plain(text) : { kind: 'text', text, language }
}

/** The words alone, as search and captions need them. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' || inline.kind === 'link' ? inline.text : '')).join('')
}

export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.kind === 'break' || (inline.kind !== 'note' && inline.text.trim() === ''))
}
