import { unreachable } from '../unreachable.ts'
import { commitments } from './commitments.ts'
import { gaps } from './gaps.ts'
import { questions, readouts } from './lists.ts'
import type { Evidence, Overview, OverviewName } from './overview.ts'
import { positions } from './positions.ts'
import { stakeholders } from './stakeholders.ts'
import { timeline } from './timeline.ts'

/** Computes one view over the excerpts of a dossier. */
export function openOverview(name: OverviewName, evidence: Evidence): Overview {
  switch (name) {
    case 'commitments':
      return commitments(evidence)
    case 'positions':
      return positions(evidence)
    case 'timeline':
      return timeline(evidence)
    case 'stakeholders':
      return stakeholders(evidence)
    case 'gaps':
      return gaps(evidence)
    case 'readouts':
      return readouts(evidence)
    case 'questions':
      return questions(evidence)
    default:
      return unreachable(name)
  }
}
