/** Who stresses that something must be done binds nobody: "they stressed that access must be free". */
const REPORTED =
  /\b(?:stress|underlin|underscor|emphasi[sz]|argu|insist|warn|believ|maintain|consider|hop|expect|wish)\p{L}*\s+that\b[^.;]*$|(?<!\p{L})(?:soulign|insist|affirm|averti|estim|rappel|espèr|espér|souhait|s[’']attend)\p{L}*\s+(?:sur le fait\s+)?qu[e’'][^.;]*$/iu

/** Whether what stands at an offset is what somebody was of the opinion that should be. */
export const isReported = (text: string, start: number): boolean => REPORTED.test(text.slice(0, start))
