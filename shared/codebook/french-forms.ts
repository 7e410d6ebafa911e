/**
 * A French trigger in both genders and numbers: "se sont engagés à" also as "se sont engagées à", since "les parties" are
 * feminine and "les deux pays" are not.
 *
 * Participles alone are bent, those in é, és, and the two that end in u or i with être; nouns of these endings in a
 * trigger would gain a form that no text holds, which does no harm.
 */
export function frenchForms(trigger: string): readonly string[] {
  const forms = new Set([trigger])
  forms.add(trigger.replace(/é(s?)(?=\s|$)/gu, 'ée$1'))
  forms.add(trigger.replace(/((?:sont|s’est|est) (?:[\p{L}’]+ )?[\p{L}]*(?:u|i))(s?)(?=\s|$)/gu, '$1e$2'))
  return [...forms]
}
