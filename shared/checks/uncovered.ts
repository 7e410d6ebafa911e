import type { Check } from './evidence.ts'

/** Commitments from this strength on have to be in a note about the text: recorded agreements and firmer. */
const LEAST_STRENGTH = 3

/** Commitments of strength 3 or more that no sentence of the note cites. */
export const checkUncovered: Check = ({ sentences, excerpts, sourceById, template }) => {
  const cited = new Set<string>(sentences.flatMap((sentence) => sentence.cited.map(({ id }) => id)))
  const citedPlaces = sentences.flatMap((sentence) => sentence.cited)
  const section = template.sections.find(({ fedBy }) => fedBy.includes('commitments')) ?? template.sections[0]
  return excerpts
    .filter(({ code, attributes }) => code === 'COMMIT' && Number(attributes.strength ?? 0) >= LEAST_STRENGTH)
    .filter(({ id }) => !cited.has(id))
    .filter(
      // A quotation taken from within the same words covers them as well.
      (commitment) =>
        !citedPlaces.some(
          (other) =>
            other.versionId === commitment.versionId &&
            other.selector.start < commitment.selector.end &&
            commitment.selector.start < other.selector.end,
        ),
    )
    .map((excerpt) => ({
      check: 'uncovered' as const,
      level: 'warn' as const,
      blockId: '',
      sectionId: section?.id ?? '',
      where: excerpt.selector.exact,
      excerptId: excerpt.id,
      reason: `A commitment of strength ${excerpt.attributes.strength} is not in the note (${sourceById.get(excerpt.sourceId)?.shortTitle ?? 'source'}, ${excerpt.address}).`,
    }))
}
