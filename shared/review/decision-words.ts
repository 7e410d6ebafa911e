import type { Proposal } from './proposal.ts'

type Language = 'en' | 'fr'
type Decision = 'open' | 'accepted' | 'rejected'

const WORDS = {
  en: {
    proposed: (who: string, what: string) => `${who} proposed: ${what}.`,
    decisions: { accepted: 'Taken.', rejected: 'Not taken.', open: 'Not decided yet.' },
    quote: (words: string) => `“${words}”`,
    insert: 'insert',
    move: 'move',
    remove: 'delete',
    format: 'another formatting',
  },
  fr: {
    proposed: (who: string, what: string) => `${who} a proposé : ${what}.`,
    decisions: { accepted: 'Retenu.', rejected: 'Non retenu.', open: 'En suspens.' },
    quote: (words: string) => `« ${words} »`,
    insert: 'ajouter',
    move: 'déplacer',
    remove: 'supprimer',
    format: 'une autre mise en forme',
  },
} as const satisfies Record<Language, unknown>

/** What a reviewer is told of an edit that was decided with a reply: what was proposed, the decision, and the reply. */
export function decisionInWords(
  proposal: Pick<Proposal, 'kind' | 'author' | 'before' | 'after'>,
  decision: Decision,
  reply: string,
  language: Language,
): string {
  const say = WORDS[language]
  return `${say.proposed(proposal.author, change(proposal, language))} ${say.decisions[decision]}\n${reply.trim()}`
}

function change({ kind, before, after }: Pick<Proposal, 'kind' | 'before' | 'after'>, language: Language): string {
  const { quote, insert, move, remove, format } = WORDS[language]
  const [was, is] = [before, after].map((words) => words.replaceAll('\uFFFC', '').trim())
  if (kind === 'formatting') return was ? `${format}: ${quote(was)}` : format
  if (was && is && was !== is) return `${quote(was)} → ${quote(is)}`
  if (is) return `${kind === 'move' ? move : insert} ${quote(is)}`
  return was ? `${remove} ${quote(was)}` : kind
}
