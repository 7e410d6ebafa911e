import type { Context } from '../context.ts'
import { plain } from '../inlines.ts'
import type { PaperBlock, PaperSection, PaperTable } from '../paper.ts'
import { drawCommitmentsMatrix } from './commitments-matrix.ts'
import { drawSourceList } from './source-list.ts'
import { drawTimeline } from './timeline.ts'

/** What copies for those who check carry beside the template's own annexes. */
export interface CheckingAnnexes {
  readonly evidence?: PaperTable | undefined
  readonly letStand?: PaperTable | undefined
}

/** The annexes with something to show, lettered in order. The wide matrix turns its pages sideways. */
export function drawAnnexes(context: Context, { evidence, letStand }: CheckingAnnexes = {}): readonly PaperSection[] {
  const { labels, input } = context
  const drawn: { title: string; orientation: PaperSection['orientation']; blocks: readonly PaperBlock[] }[] = []
  if (evidence) drawn.push({ title: labels.evidence, orientation: 'portrait', blocks: [evidence] })
  if (letStand) drawn.push({ title: labels.letStand, orientation: 'portrait', blocks: [letStand] })
  const matrix = input.template.annexes.includes('commitments_matrix') ? drawCommitmentsMatrix(context) : undefined
  if (matrix) {
    // The key also ends the sideways pages with a paragraph, which a section break needs: no empty one is left over.
    const key: PaperBlock = { kind: 'paragraph', role: 'body', inlines: [plain(labels.matrixKey)] }
    drawn.push({ title: labels.matrix, orientation: 'landscape', blocks: [matrix, key] })
  }
  const timeline = input.template.annexes.includes('timeline') ? drawTimeline(context) : undefined
  if (timeline) drawn.push({ title: labels.timeline, orientation: 'portrait', blocks: [timeline] })
  const sources = drawSourceList(context)
  if (sources.length > 0) drawn.push({ title: labels.sources, orientation: 'portrait', blocks: sources })
  return joined(
    drawn.map(({ title, orientation, blocks }, at) => ({
      orientation,
      blocks: [{ kind: 'heading', level: 2, inlines: [plain(`${labels.annex} ${letterOf(at)}. ${title}`)] }, ...blocks],
    })),
  )
}

/** Annexes that follow each other upright share one run of pages: a short timeline needs no sheet of its own. */
function joined(sections: readonly PaperSection[]): readonly PaperSection[] {
  const all: PaperSection[] = []
  for (const section of sections) {
    const last = all.at(-1)
    if (last?.orientation === section.orientation) {
      all[all.length - 1] = { ...last, blocks: last.blocks.concat(section.blocks) }
    } else {
      all.push(section)
    }
  }
  return all
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}
