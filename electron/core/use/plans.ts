import { Refusal } from '../../../shared/contract/errors.ts'

/** What was read of files and waits for a decision. */
export interface Plans<Plan> {
  add(plan: Plan): string
  /** @throws Refusal where it was read too long ago, or by another program */
  find(planId: string): Plan
  drop(planId: string): void
}

/** Enough for every window that is open; an older one is read again. */
const KEPT = 8

/**
 * Keeps what was read of a file while the user looks at it: a grant is good for one reading alone.
 *
 * @param most plans kept at once: fewer where each holds the bytes of files
 */
export function openPlans<Plan>(newId: () => string, most = KEPT): Plans<Plan> {
  const plans = new Map<string, Plan>()
  return {
    add(plan) {
      const planId = newId()
      plans.set(planId, plan)
      const [oldest] = plans.keys()
      if (plans.size > most && oldest !== undefined) plans.delete(oldest)
      return planId
    },
    find(planId) {
      const plan = plans.get(planId)
      if (plan === undefined) {
        throw new Refusal(
          'not-found',
          'What was read of this file is no longer at hand. Nothing was added; choose it again.',
        )
      }
      return plan
    },
    drop: (planId) => {
      plans.delete(planId)
    },
  }
}
