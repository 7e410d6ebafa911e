import { at, type Check, type CheckedSentence, type Evidence, whole } from './evidence.ts'

const LEAD =
  /^(?:that you|it is recommended that(?: you)?|we recommend that(?: you)?|you should|que vous|il est recommandé (?:que vous|que|de|d[’'])|nous recommandons (?:que vous|que|de|d[’']))\s*/iu
const BARE =
  /^(?:please\s)?(?:note|take note of|prendre note de|preniez note de|prenez note de)\s(?:this|the(?: attached| enclosed)?|that this|la présente|le présent|cette|ce|la|l[’'])\s?(?:brief(?:ing)?|note|memo(?:randum)?|submission|paper|document|mémoire)?(?:\s(?:note|paper))?\s*[.;]?$/iu
const POINTER =
  /\b(?:above|below|aforementioned|as (?:set out|described) (?:above|below))\b|(?<!\p{L})(?:ci-dessus|ci-dessous|susmentionnée?s?)(?!\p{L})/iu
/** Words that begin no order. */
const NO_VERB =
  /^(?:the|a|an|this|these|that|those|it|there|our|your|we|le|la|les|un|une|ce|cette|ces|il|notre|votre|nous)\s/iu

const recommendations = ({ sentences }: Evidence): readonly CheckedSentence[] =>
  sentences.filter(({ block }) => block.type === 'recommendation')

/** A recommendation that asks only to note the brief asks for nothing: say what is to be noted. */
export const checkBareNote: Check = (evidence) =>
  recommendations(evidence)
    .filter(({ text }) => BARE.test(text.replace(LEAD, '').trim()))
    .map((sentence) => ({
      check: 'bare-note' as const,
      level: 'block' as const,
      ...whole(sentence),
      reason: 'It asks only to note the brief. Say what is to be noted, or ask for a decision.',
    }))

/** A recommendation is read and answered alone: it begins with what to do and points to nothing outside itself. */
export const checkRecommendations: Check = (evidence) =>
  recommendations(evidence).flatMap((sentence) => {
    const isFirst = sentence.start === sentence.block.text.search(/\S/u)
    const pointer = POINTER.exec(sentence.plain)
    const order = sentence.text.replace(LEAD, '')
    return [
      ...(pointer === null
        ? []
        : [
            {
              check: 'recommendation' as const,
              level: 'warn' as const,
              ...at(sentence, pointer.index, pointer.index + pointer[0].length),
              reason: 'A recommendation stands alone: say what is meant instead of pointing to it.',
            },
          ]),
      ...(isFirst && NO_VERB.test(order)
        ? [
            {
              check: 'recommendation' as const,
              level: 'warn' as const,
              ...whole(sentence),
              reason: 'Begin with what the reader is to do: “That you approve …”, “That you sign …”.',
            },
          ]
        : []),
    ]
  })
