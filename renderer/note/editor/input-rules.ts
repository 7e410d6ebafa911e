import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { noteSchema } from '../../../shared/note/schema.ts'

const { bulletList, orderedList, heading, blockQuotation } = noteSchema.nodes

/**
 * What turns into something else as it is typed: list signs, a heading, dashes, ellipsis and the language's quotes.
 *
 * Backspace straight after gives the typed characters back.
 */
export function noteInputRules(language: 'en' | 'fr'): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*•]\s$/, bulletList),
      wrappingInputRule(/^\s*1[.)]\s$/, orderedList),
      textblockTypeInputRule(/^(#{1,4})\s$/, heading, (match) => ({ level: (match[1]?.length ?? 1) > 3 ? 4 : 3 })),
      textblockTypeInputRule(/^>\s$/, blockQuotation),
      new InputRule(/--$/, '–'),
      new InputRule(/\.\.\.$/, '…'),
      ...quoteRules(language),
    ],
  })
}

/** Straight quotes become the language's own; French ones with the no-break space that belongs inside them. */
function quoteRules(language: 'en' | 'fr'): readonly InputRule[] {
  const [open, close] = language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”']
  return [
    new InputRule(/(?:^|[\s{[(<'"\u2018\u201C])(")$/, open),
    new InputRule(/"$/, close),
    new InputRule(/(?:^|[\s{[(<"\u201C])(')$/, '‘'),
    new InputRule(/'$/, '’'),
  ]
}
