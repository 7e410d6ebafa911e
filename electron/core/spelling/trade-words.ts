import type { SpellingLanguage } from './spelling-order.ts'

const ENGLISH = `
  aide-mémoire aides-mémoire agrément attaché attachés annexe annexes chargé chargés communiqué communiqués demarche
  demarches démarche démarches détente entente exequatur memoranda verbale note-verbale plenipotentiary readout readouts
  backgrounder backgrounders explainer explainers sherpa sherpas sous-sherpa sous-sherpas legat legats secondee secondees
  cochair cochairs cochaired ombudsperson ombudspersons rightsholder rightsholders caveated caveating tearline tearlines

  cyber cybersecurity cybercrime cybercrimes cybercriminal cybercriminals cyberattack cyberattacks cyberdefence
  cyberdefense cyberthreat cyberthreats cyberspace crypto fintech hawala infosec malinformation deepfake deepfakes
  carfentanil nitazene nitazenes counterterrorism counterterror counternarcotics counterproliferation counterintelligence
  antiterrorism deradicalization deradicalisation deconfliction deconflict deconflicted refoulement non-refoulement
  biometrics biometric immunities transboundary

  plurilateral plurilaterally minilateral trilateral trilaterally bilaterals trilaterals multilateralism multistakeholder
  interministerial interagency interdepartmental intersessional subregion subregions subregional geostrategic geoeconomic
  indo-pacific francophonie métis depositary depositaries subparagraph subparagraphs subclause subclauses subarticle
  subarticles alia inter-alia mutatis mutandis persona grata vis-à-vis ad-hoc

  operationalize operationalizes operationalized operationalizing operationalise operationalised operationalising
  operationalization operationalisation policymaker policymakers policymaking lawmaking rulemaking decisionmaking
  onboarding offboarding rollout rollouts drawdown stocktake stocktakes stocktaking timeframe timeframes timeline timelines
  roadmap roadmaps workplan workplans workstream workstreams multiyear multimodal
  mou mous loi lois tor tors tbc tbd`

const FRENCH = `
  cyber cybersécurité cybermenace cybermenaces cyberattaque cyberattaques cyberdéfense cybercriminalité contreterrorisme
  plurilatéral plurilatérale plurilatéraux plurilatérales minilatéral minilatérale indo-pacifique indo-pacifiques
  pangouvernemental pangouvernementale pangouvernementaux pangouvernementales prépositionnement nitazène nitazènes
  carfentanil sherpa sherpas sous-sherpa sous-sherpas aide-mémoire aides-mémoire breffage breffages coprésidence`

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Words of diplomacy, security and administration that general dictionaries lack, in small letters.
 *
 * Held against the dictionaries that come with the app: those that they know need not stand here, but do no harm.
 */
export const TRADE_WORDS: Readonly<Record<SpellingLanguage, ReadonlySet<string>>> = {
  en: listOf(ENGLISH),
  fr: listOf(FRENCH),
}
