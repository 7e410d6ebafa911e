/** A third lot. */
export const ENGLISH_RESTATED_LAST = `
= The EU and Mauritius initialled a new fisheries protocol that allows 40 purse seiners and 45 longliners to fish in Mauritian waters.
+ The new protocol lets 40 purse seiners and 45 longliners fish in Mauritian waters.
+ The EU and Mauritius have initialled a new fisheries protocol.
- The new protocol lets 45 purse seiners and 40 longliners fish in Mauritian waters.
- The EU and Mauritius have signed a new fisheries protocol.
- The new protocol prohibits 40 purse seiners from fishing in Mauritian waters.
= Each Party shall bear the remuneration of its own personnel. The costs of interpretation are shared equally.
+ Each Party pays its own personnel, and interpretation costs are shared equally.
+ The costs of interpretation are shared equally.
- The costs of interpretation are not shared equally.
= The Ministers expressed their intention to conclude negotiations before the end of the year.
+ Ministers intend to conclude negotiations before the end of the year.
+ Ministers expressed their intention to conclude the talks this year.
- Ministers will conclude negotiations before the end of the year.
- Ministers agreed to conclude negotiations before the end of the year.
- Ministers concluded negotiations before the end of the year.
= The Arrangement may be amended at any time by mutual consent in writing.
+ The Arrangement may be amended at any time by mutual written consent.
+ Amendments require mutual consent in writing.
- The Arrangement may not be amended.
- The Arrangement was amended by mutual consent in writing.
= Information received under this Arrangement will not be disclosed to third parties without the prior written consent of the originator.
+ Information will not be passed to third parties without the originator’s prior written consent.
+ The originator’s written consent is needed before information goes to third parties.
+ Disclosure to third parties needs the prior written consent of the originator.
- Information may be disclosed to third parties without the consent of the originator.
- Information will be disclosed to third parties without the prior written consent of the originator.
- Information will not be disclosed to third parties without the prior oral consent of the originator.
= Canada welcomed India’s decision to restore visa services.
+ Canada welcomed India’s decision to restore visa services.
+ India has decided to restore visa services, which Canada welcomed.
- India welcomed Canada’s decision to restore visa services.
- Canada criticised India’s decision to restore visa services.
- Canada welcomed India’s decision to suspend visa services.
= The exercise involved 1,200 personnel from nine countries and ran from 3 to 14 March 2026.
+ The exercise ran from 3 to 14 March 2026 with 1,200 personnel from nine countries.
+ Some 1,200 personnel took part, from nine countries.
+ Nine countries sent 1,200 personnel.
- The exercise ran from 3 to 24 March 2026.
- The exercise involved 2,100 personnel from nine countries.
- The exercise involved 1,200 personnel from nineteen countries.
- The exercise will involve 1,200 personnel from nine countries.
= A dispute that cannot be resolved at working level will be referred to the Director General level.
+ Disputes that working level cannot resolve go to Directors General.
+ Unresolved disputes will be referred to the Director General level.
- A dispute will not be referred to the Director General level.
= Kenya pledged to plant 15 billion trees by 2032.
+ Kenya pledged to plant 15 billion trees by 2032.
+ By 2032 Kenya is to have planted 15 billion trees, it has pledged.
- Kenya pledged to plant 15 million trees by 2032.
- Kenya pledged to plant 15 billion trees by 2023.
- Kenya has planted 15 billion trees.
- Ghana pledged to plant 15 billion trees by 2032.
- Kenya pledged to plant 50 billion trees by 2032.
= The Parties shall, to the extent permitted by their domestic law, afford one another the widest measure of assistance.
+ The Parties must give one another the widest assistance that domestic law permits.
+ Within the limits of domestic law, the Parties shall afford one another the widest measure of assistance.
- The Parties shall not afford one another assistance.
= Article 12 of the Treaty was suspended in 2019 and has not been restored.
+ Article 12 of the Treaty has been suspended since 2019.
+ Article 12 was suspended in 2019 and remains so.
+ The Treaty’s Article 12 has not been restored.
- Article 12 of the Treaty was restored in 2019.
- Article 21 of the Treaty was suspended in 2019.
- Article 12 of the Treaty was suspended in 2018.
- Article 12 has been restored.
= “This is a practical step, not a political one,” said Foreign Affairs spokesperson Clarke Jones.
+ A Foreign Affairs spokesperson called it “a practical step, not a political one”.
+ Spokesperson Clarke Jones called it a practical step.
- A Foreign Affairs spokesperson called it “a political step, not a practical one”.
- Spokesperson Clark Jones called it a practical step.
= The parties agreed to the immediate exchange of 390 prisoners each, the largest since 2022.
+ The parties agreed to exchange 390 prisoners each.
+ The exchange of 390 prisoners on each side is the largest since 2022.
+ Both agreed to an immediate exchange of 390 prisoners each.
- The parties agreed to exchange 930 prisoners each.
- The parties exchanged 390 prisoners each.
- The exchange is the smallest since 2022.
= A Party that intends to withdraw shall give twelve months’ notice through diplomatic channels.
+ A Party that wishes to withdraw must give twelve months’ notice through diplomatic channels.
+ Withdrawal takes a year’s notice, given through diplomatic channels.
+ Notice of withdrawal is 12 months.
- A Party that wishes to withdraw must give two months’ notice.
- A Party may withdraw without notice.
- A Party that wishes to withdraw must give twelve days’ notice.
= The High Representative reiterated that the sanctions will remain in place until the detainees are released.
+ The sanctions will remain until the detainees are released, the High Representative reiterated.
+ The High Representative reiterated that sanctions stay until the detainees are released.
- The sanctions will be lifted before the detainees are released.
- The sanctions will not remain in place until the detainees are released.
= The port handled 4.7 million tonnes in 2024, slightly more than in 2023.
+ The port handled 4.7 million tonnes in 2024, slightly more than the year before.
+ In 2024 the port handled 4.7 million tonnes.
- The port handled 4.7 million tonnes in 2024, slightly less than in 2023.
- The port handled 7.4 million tonnes in 2024.
- The port handled 4.7 billion tonnes in 2024.
= Participants encouraged Parties that had not yet done so to ratify the Protocol.
+ Participants encouraged Parties that have not ratified the Protocol to do so.
+ Ratification of the Protocol was encouraged.
- Participants required Parties to ratify the Protocol.
- Parties will ratify the Protocol.
- Parties have ratified the Protocol.
= The Task Force reports to the Permanent Secretary every six months.
+ The Task Force reports to the Permanent Secretary every six months.
+ Reports go to the Permanent Secretary twice a year.
+ The Task Force reports to the Permanent Secretary half-yearly.
- The Task Force reports to the Permanent Secretary every month.
- The Task Force reports to the Permanent Secretary every three months.
- The Permanent Secretary reports to the Task Force every six months.
- The Task Force reports to the Permanent Secretary annually.
= The grant covers 80 per cent of eligible costs, up to a ceiling of £250,000.
+ The grant covers 80% of eligible costs up to £250,000.
+ Grants are capped at £250,000.
+ At most 80 per cent of eligible costs, and £250,000, are covered.
- The grant covers 18% of eligible costs.
- The grant covers 80% of eligible costs, up to a ceiling of £25,000.
- The grant covers 80% of eligible costs up to €250,000.
= No evidence was found that the payments were unlawful.
+ No evidence was found that the payments were unlawful.
+ The payments were not found to be unlawful.
- Evidence was found that the payments were unlawful.
- No evidence was found that the payments were lawful.
= France, Germany and Poland issued a joint statement in Weimar on 12 February 2025.
+ France, Germany and Poland issued a joint statement in Weimar on 12 February 2025.
+ The joint statement by France, Germany and Poland is dated February 12, 2025.
+ On 12 February 2025 the three countries issued a joint statement.
- France, Germany and Italy issued a joint statement in Weimar on 12 February 2025.
- France, Germany and Poland issued a joint statement in Berlin on 12 February 2025.
- France, Germany and Poland issued a joint statement on 2 December 2025.
= Where a request is refused, reasons shall be given.
+ Reasons must be given when a request is refused.
+ A refusal has to be reasoned.
+ Where a request is refused, reasons shall be given.
- Where a request is accepted, reasons shall be given.
- Reasons need not be given when a request is refused.
`
