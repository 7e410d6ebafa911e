import { type Attrs, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'

const block = { id: { default: '' }, marking: { default: null } }

/** A paragraph's own marking travels with copied text: what is pasted elsewhere must not come out unmarked. */
const markingIn = (dom: { getAttribute(name: string): string | null }) => ({
  marking: dom.getAttribute('data-marking'),
})

const markedAs = (node: { readonly attrs: Attrs }): Record<string, string> =>
  node.attrs.marking ? { 'data-marking': String(node.attrs.marking) } : {}

const nodes = {
  doc: { content: 'section+' },
  /** One section of the template. Its heading is the template's, kept here so that a note stands on its own. */
  section: {
    content: 'block+',
    attrs: { id: { default: '' }, kind: { default: 'prose' }, heading: { default: '' } },
    defining: true,
    isolating: true,
    parseDOM: [
      {
        tag: 'section[data-section]',
        getAttrs: (dom) => ({
          id: dom.getAttribute('data-section'),
          kind: dom.getAttribute('data-kind') ?? 'prose',
          heading: dom.getAttribute('data-heading') ?? '',
        }),
      },
    ],
    toDOM: (node) => [
      'section',
      { 'data-section': node.attrs.id, 'data-kind': node.attrs.kind, 'data-heading': node.attrs.heading },
      0,
    ],
  },
  paragraph: {
    content: 'inline*',
    group: 'block',
    attrs: block,
    parseDOM: [{ tag: 'p', getAttrs: markingIn }],
    toDOM: (node) => ['p', markedAs(node), 0],
  },
  /** A heading inside a section: level 3 or 4, since the title is 1 and sections are 2. */
  heading: {
    content: 'text*',
    marks: 'emphasis language comment',
    group: 'block',
    attrs: { ...block, level: { default: 3 } },
    defining: true,
    parseDOM: [
      { tag: 'h1,h2,h3', getAttrs: (dom) => ({ level: 3, ...markingIn(dom) }) },
      { tag: 'h4,h5,h6', getAttrs: (dom) => ({ level: 4, ...markingIn(dom) }) },
    ],
    toDOM: (node) => [`h${node.attrs.level}`, markedAs(node), 0],
  },
  bulletList: {
    content: 'listItem+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  orderedList: {
    content: 'listItem+',
    group: 'block',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  /** Exact words of a passage set off as a block; bound to its excerpt. */
  blockQuotation: {
    content: 'inline*',
    group: 'block',
    attrs: { ...block, excerptId: { default: null } },
    defining: true,
    parseDOM: [
      { tag: 'blockquote', getAttrs: (dom) => ({ excerptId: dom.getAttribute('data-excerpt'), ...markingIn(dom) }) },
    ],
    toDOM: (node) => [
      'blockquote',
      { ...(node.attrs.excerptId ? { 'data-excerpt': node.attrs.excerptId } : {}), ...markedAs(node) },
      0,
    ],
  },
  /** One thing asked of the reader, with the answers printed beside it. */
  recommendation: {
    content: 'inline*',
    group: 'block',
    attrs: { ...block, responses: { default: [] } },
    defining: true,
    parseDOM: [
      {
        tag: 'p[data-responses]',
        priority: 60,
        getAttrs: (dom) => ({ responses: (dom.getAttribute('data-responses') ?? '').split('|').filter(Boolean) }),
      },
    ],
    toDOM: (node) => ['p', { 'data-responses': (node.attrs.responses as string[]).join('|') }, 0],
  },
  questionAnswer: {
    content: 'question answer',
    group: 'block',
    attrs: block,
    defining: true,
    parseDOM: [{ tag: 'div[data-qa]' }],
    toDOM: () => ['div', { 'data-qa': '' }, 0],
  },
  question: {
    content: 'inline*',
    attrs: { id: { default: '' } },
    parseDOM: [{ tag: 'p[data-question]', priority: 60 }],
    toDOM: () => ['p', { 'data-question': '' }, 0],
  },
  answer: {
    content: 'paragraph+',
    parseDOM: [{ tag: 'div[data-answer]' }],
    toDOM: () => ['div', { 'data-answer': '' }, 0],
  },
  table: {
    content: 'tableRow+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    /**
     * `view` names the overview the table was made from, so that it can be brought up to date; `picture` is the kind of
     * chart that is drawn of it above it, the table being its text equivalent.
     */
    attrs: { ...block, caption: { default: '' }, view: { default: null }, picture: { default: null } },
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  tableRow: {
    content: '(tableHeader | tableCell)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableHeader: cell('header_cell', 'th'),
  tableCell: cell('cell', 'td'),
  /** Where the note relies on excerpts. Drawn as a chip in the editor, as a footnote in Word. */
  citation: {
    inline: true,
    group: 'inline',
    atom: true,
    draggable: true,
    attrs: { id: { default: '' }, excerptIds: { default: [] }, mode: { default: 'paraphrase' } },
    parseDOM: [
      {
        tag: 'cite[data-citation]',
        getAttrs: (dom) => ({
          id: dom.getAttribute('data-citation') ?? '',
          excerptIds: (dom.getAttribute('data-excerpts') ?? '').split(' ').filter(Boolean),
          mode: dom.getAttribute('data-mode') ?? 'paraphrase',
        }),
      },
    ],
    toDOM: (node) => [
      'cite',
      {
        'data-citation': node.attrs.id,
        'data-excerpts': (node.attrs.excerptIds as string[]).join(' '),
        'data-mode': node.attrs.mode,
      },
    ],
  },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>

const marks = {
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      { tag: 'a[href^="https://"], a[href^="mailto:"]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs.href }, 0],
  },
  /** Words in another language than the note's: proofing language of the run in Word. BCP 47. */
  language: {
    attrs: { lang: {} },
    parseDOM: [{ tag: 'span[lang]', getAttrs: (dom) => ({ lang: dom.getAttribute('lang') }) }],
    toDOM: (mark) => ['span', { lang: mark.attrs.lang }, 0],
  },
  /** Exact words of an excerpt, run in. Only ellipsis and square brackets may change them. */
  quotation: {
    attrs: { excerptId: {} },
    inclusive: false,
    parseDOM: [{ tag: 'q[data-excerpt]', getAttrs: (dom) => ({ excerptId: dom.getAttribute('data-excerpt') }) }],
    toDOM: (mark) => ['q', { 'data-excerpt': mark.attrs.excerptId }, 0],
  },
  /** What a sentence that rests on no passage is: own analysis, an assumption, or a judgement with its likelihood. */
  stance: {
    attrs: { kind: { default: 'analysis' }, likelihood: { default: null }, confidence: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'span[data-stance]',
        getAttrs: (dom) => ({
          kind: dom.getAttribute('data-stance'),
          likelihood: dom.getAttribute('data-likelihood'),
          confidence: dom.getAttribute('data-confidence'),
        }),
      },
    ],
    toDOM: (mark) => {
      const { kind, likelihood, confidence } = mark.attrs
      const said = {
        ...(likelihood && { 'data-likelihood': likelihood }),
        ...(confidence && { 'data-confidence': confidence }),
      }
      return ['span', { 'data-stance': kind, ...said }, 0]
    },
  },
  /**
   * Words that name another part of the note, kept in step with it. `target` is a section's id or a block's.
   *
   * A mark on the words rather than a node of its own: what counts, compares or reads the text needs to know nothing of it.
   */
  reference: {
    attrs: { kind: {}, target: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'span[data-reference]',
        getAttrs: (dom) => ({ kind: dom.getAttribute('data-kind'), target: dom.getAttribute('data-reference') }),
      },
    ],
    toDOM: (mark) => [
      'span',
      { class: 'note-reference', 'data-reference': mark.attrs.target, 'data-kind': mark.attrs.kind },
      0,
    ],
  },
  /** The words a comment is about. */
  comment: {
    attrs: { id: {} },
    excludes: '',
    inclusive: false,
    parseDOM: [{ tag: 'span[data-comment]', getAttrs: (dom) => ({ id: dom.getAttribute('data-comment') }) }],
    toDOM: (mark) => ['span', { 'data-comment': mark.attrs.id }, 0],
  },
} satisfies Record<string, MarkSpec>

function cell(tableRole: string, tag: 'th' | 'td'): NodeSpec {
  return {
    content: 'paragraph+',
    tableRole,
    isolating: true,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
    parseDOM: [
      {
        tag,
        getAttrs: (dom) => ({
          colspan: Number(dom.getAttribute('colspan') ?? 1),
          rowspan: Number(dom.getAttribute('rowspan') ?? 1),
        }),
      },
    ],
    toDOM: (node) => {
      const attrs: Record<string, string> = {}
      if (node.attrs.colspan !== 1) attrs.colspan = String(node.attrs.colspan)
      if (node.attrs.rowspan !== 1) attrs.rowspan = String(node.attrs.rowspan)
      return [tag, attrs, 0]
    },
  }
}

/**
 * The grammar of a note's body: what the editor allows, what a save accepts (`node.check()`), what Word gets.
 *
 * Every block carries an `id` that stays with it through edits, so that a check, a citation or a reviewer's change can
 * name it, and a `marking` where the block is marked apart from the note.
 */
export const noteSchema: Schema<keyof typeof nodes, keyof typeof marks> = new Schema({ nodes, marks })
