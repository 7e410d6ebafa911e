/** How paragraphs before the articles begin: treaties, resolutions and acts of the Union give their reasons so. */
export const RECITAL =
  /^[“"'«(\s]*(?:(?:deeply |also |further |gravely |fully |strongly |again )?(?:recalling|noting|recogni[sz]ing|desiring|desirous|considering|whereas|having (?:regard|considered|in mind|examined|adopted|heard)|bearing in mind|conscious|mindful|aware|convinced|determined|affirming|reaffirming|reiterating|acknowledging|welcoming|believing|concerned|alarmed|guided|emphasi[sz]ing|underlining|underscoring|stressing|taking (?:note|into account)|expressing|wishing|seeking|resolved|inspired|acting|pursuant|in accordance|encouraged|appreciating|commending|condemning|deploring|observing|cognizant|considérant|attendu|rappelant|reconnaissant|désireux|désireuses|conscients?|conscientes?|vu |ayant |notant|soucieux|soucieuses|convaincus?|réaffirmant|affirmant|soulignant|prenant|agissant|guidés?|résolus?|saluant|se félicitant)(?![\p{L}]))/iu

/** "Having regard to the founding treaty": the legal ground of an act, which is cited and not counted as a recital. */
export const CITATION = /^(?:having regard|vu |after consulting|acting in accordance|acting on|statuant)/iu

/** "Whereas:" alone opens the recitals. */
export const OPENS_RECITALS = /^(?:whereas|considérant(?: ce qui suit)?|attendu que)\s*:?$/iu

/** The words with which a preamble ends and the clauses begin. */
export const ENACTING =
  /\b(?:(?:have|has) (?:agreed|decided|adopted|reached)|agree(?:d)? as follows|now,? therefore|hereby agree|sont convenus?|ont arrêté|a arrêté|ont adopté|a adopté|have come to)\b/iu

export const CLOSING =
  /^(?:for the (?:government|kingdom|republic)\b.{0,60}$|pour (?:le gouvernement|la république)(?!\p{L}).{0,60}$|in witness (?:whereof|thereof)|in faith whereof|en foi de quoi|fait (?:à|en)(?=\s)|(?:done|signed)\b(?:,? (?:in (?:duplicate|triplicate|\w+ (?:original|cop)\w*)|and sealed))?,? (?:at|in|this|on)\b)/iu
