/** A second lot, written once the checks passed the first. */
export const ENGLISH_RESTATED_LATER = `
= Decides that all States shall freeze without delay the funds of persons who commit, or attempt to commit, terrorist acts.
+ All States shall freeze without delay the funds of persons who commit terrorist acts.
+ States must freeze the funds of those who commit or attempt to commit terrorist acts.
+ The Council decided that States must freeze such funds without delay.
- All States should freeze the funds of persons who commit terrorist acts within 24 hours.
- All States may not freeze the funds of persons who commit terrorist acts.
= Calls upon Member States to cooperate fully with the Monitoring Team and to report, within 120 days, on steps taken.
+ The Council called on Member States to cooperate fully with the Monitoring Team.
+ Member States are asked to report within 120 days on steps taken.
+ Reports are due within 120 days.
- Member States must report within 120 days on steps taken.
- Member States are asked to report within 210 days on steps taken.
- Member States have reported on steps taken.
= The authority shall notify the controller of the breach without undue delay and, where feasible, not later than 72 hours after having become aware of it.
+ The authority must notify the controller of a breach without undue delay and, where feasible, within 72 hours.
+ Notification is due no later than 72 hours after the authority learns of the breach.
+ The authority shall notify the controller of the breach within three days where feasible.
- The authority must notify the controller of a breach within 27 hours.
- The controller must notify the authority of the breach without undue delay.
- Notification is due at least 72 hours after the breach.
= No person shall be surrendered if the offence for which surrender is requested is a political offence.
+ Nobody may be surrendered for a political offence.
+ A person shall not be surrendered where the offence is political.
+ Surrender is barred where the offence is a political offence.
- A person shall be surrendered if the offence is a political offence.
= The contribution of each Party shall not exceed EUR 2.4 million per year.
+ Each Party’s contribution is capped at EUR 2.4 million a year.
+ The contribution of each Party may not exceed €2.4 million per year.
+ Each Party pays at most EUR 2.4 million per year.
- Each Party’s contribution shall exceed EUR 2.4 million a year.
- Each Party’s contribution is capped at EUR 24 million a year.
- Each Party pays at least EUR 2.4 million per year.
- The contribution of each Party may not exceed USD 2.4 million per year.
= Canada and Japan will establish a joint secretariat in Tokyo, staffed by three Canadian and five Japanese officials.
+ Canada and Japan will establish a joint secretariat in Tokyo.
+ The secretariat will have three Canadian and five Japanese officials.
+ Eight officials in total will staff the secretariat, three Canadian and five Japanese.
+ Japan and Canada will set up a joint secretariat in Tokyo.
- The secretariat will have five Canadian and three Japanese officials.
- Canada and Japan will establish a joint secretariat in Ottawa.
- Canada and Japan have established a joint secretariat in Tokyo.
- Japan will establish a secretariat in Tokyo on its own.
- Canada and Korea will establish a joint secretariat in Tokyo.
= The Commissioner may, on application, extend the period by up to 60 days.
+ The Commissioner may extend the period by up to 60 days.
+ On application the period may be extended by as much as 60 days.
+ An extension of up to two months is possible on application.
- The Commissioner must extend the period by 60 days.
- The Commissioner may extend the period by up to 16 days.
- The Commissioner may shorten the period by up to 60 days.
- The Commissioner may not extend the period.
= Exports of lobster rose 18 per cent to $1.2 billion, while imports of shrimp fell 7 per cent to $310 million.
+ Lobster exports rose 18% to $1.2 billion.
+ Shrimp imports fell by 7 per cent, to $310 million.
+ Exports of lobster grew while imports of shrimp declined.
- Lobster exports rose 7% to $1.2 billion.
- Shrimp imports rose by 7 per cent, to $310 million.
- Lobster imports rose 18% to $1.2 billion.
- Lobster exports rose 18% to $1.2 million.
- Shrimp imports fell by 7 per cent, to $301 million.
= The next round is tentatively scheduled for the week of 12 May 2026 in Geneva.
+ The next round is tentatively set for the week of 12 May 2026 in Geneva.
+ A further round is scheduled in Geneva in May 2026.
+ The next round is to take place in Geneva in the week of May 12, 2026.
- The next round took place in Geneva in the week of 12 May 2026.
- The next round is scheduled for the week of 21 May 2026 in Geneva.
- The next round is scheduled for the week of 12 May 2026 in Vienna.
- The next round will take place in the week of 12 March 2026 in Geneva.
= The Parties recognise the importance of women’s participation in peace processes.
+ The Parties recognise the importance of women’s participation in peace processes.
+ The Parties recognised that women’s participation in peace processes matters.
- The Parties commit to women’s participation in peace processes.
- The Parties will ensure women’s participation in peace processes.
= Neither Party shall station combat troops on the territory of the other.
+ Neither Party may station combat troops on the territory of the other.
+ The Parties shall not station combat troops on each other’s territory.
- Either Party may station combat troops on the territory of the other.
- The Parties shall station combat troops on the territory of the other.
= The fund was created in 1998 and has since supported 417 projects in 62 countries.
+ Created in 1998, the fund has supported 417 projects in 62 countries.
+ The fund has backed 417 projects since 1998.
+ Since 1998 the fund has supported projects in 62 countries.
- Created in 1989, the fund has supported 417 projects.
- The fund has supported 471 projects in 62 countries.
- The fund has supported 62 projects in 417 countries.
- The fund will support 417 projects in 62 countries.
= Deputy Minister Daniel Marsh co-chaired the meeting with Foreign Secretary Arun Sethi.
+ Deputy Minister Marsh co-chaired the meeting with Foreign Secretary Sethi.
+ Daniel Marsh and Arun Sethi co-chaired the meeting.
+ The meeting was co-chaired by Daniel Marsh and Arun Sethi.
- Deputy Minister Marsh co-chaired the meeting with Foreign Secretary Kapoor.
- Deputy Minister Donald Marsh co-chaired the meeting.
- Deputy Minister Sethi co-chaired the meeting with Foreign Secretary Marsh.
= The Office is composed of a Director, two deputy directors and such other staff as may be necessary.
+ The Office has a Director, two deputy directors and other staff as necessary.
+ Two deputy directors assist the Director.
- The Office has one deputy director.
- The Office has a Director, three deputy directors and other staff.
= Requests shall be made in writing; in urgent cases they may be made orally and confirmed in writing within five working days.
+ Requests must be made in writing, or orally in urgent cases.
+ Oral requests must be confirmed in writing within five working days.
+ In urgent cases requests may be made orally.
- Oral requests must be confirmed in writing within fifteen working days.
- In urgent cases requests may not be made orally.
= Paragraph 3 does not apply to information that is already public.
+ Paragraph 3 does not apply to information that is already public.
+ Public information is outside paragraph 3.
+ Information already public is not covered by paragraph 3.
- Paragraph 3 applies to information that is already public.
- Paragraph 5 does not apply to information that is already public.
= Inflation is projected to fall below 3 per cent by the end of 2026.
+ Inflation is projected to fall below 3% by the end of 2026.
+ By the end of 2026 inflation should be under 3 per cent.
- Inflation fell below 3% by the end of 2026.
- Inflation is projected to rise above 3% by the end of 2026.
- Inflation is projected to fall below 3% by the end of 2027.
- Inflation is projected to fall below 0.3% by the end of 2026.
= The Council consists of 15 members, of whom ten are elected for a term of two years and five are permanent.
+ The Council has 15 members: ten elected and five permanent.
+ Ten members are elected for two-year terms.
+ Five of the 15 members are permanent.
- The Council has 15 members: five elected and ten permanent.
- Ten members are elected for five-year terms.
- The Council has 51 members.
= The Minister regretted that no agreement had been reached on the lifting of sanctions.
+ The Minister regretted that there was no agreement on lifting sanctions.
+ No agreement was reached on the lifting of sanctions, the Minister said with regret.
- The Minister welcomed that an agreement had been reached on the lifting of sanctions.
- The Minister said that agreement had been reached on the lifting of sanctions.
= Vessels of less than 12 metres are exempt from the reporting requirement.
+ Vessels under 12 metres are exempt from reporting.
+ Vessels of less than 12 metres need not report.
+ The reporting requirement does not cover vessels of less than 12 metres.
- Vessels of more than 12 metres are exempt from the reporting requirement.
- Vessels of less than 21 metres are exempt from the reporting requirement.
- Vessels of less than 12 metres are not exempt from the reporting requirement.
= The premises of the mission shall be inviolable. The agents of the receiving State may not enter them, except with the consent of the head of the mission.
+ The mission’s premises are inviolable, and agents of the receiving State may not enter them without the consent of the head of the mission.
+ Agents of the receiving State may enter only with the head of mission’s consent.
+ The premises of the mission shall be inviolable.
- Agents of the receiving State may enter the premises without the consent of the head of the mission.
- Agents of the sending State may not enter the premises.
- The premises of the mission shall not be inviolable.
= On climate, leaders agreed to double adaptation finance by 2030 from 2024 levels.
+ Leaders agreed to double adaptation finance by 2030 from 2024 levels.
+ Adaptation finance is to double by 2030.
- Leaders agreed to triple adaptation finance by 2030.
- Leaders agreed to double adaptation finance by 2035.
- Leaders doubled adaptation finance.
- Leaders agreed to halve adaptation finance by 2030.
= The text was adopted by 141 votes to 5, with 35 abstentions.
+ The text was adopted by 141 votes to 5, with 35 abstentions.
+ 141 members voted for the text, 5 against and 35 abstained.
+ It was adopted with 35 abstentions.
- The text was rejected by 141 votes to 5.
- The text was adopted by 141 votes to 35, with 5 abstentions.
- The text was adopted by 114 votes to 5.
= Türkiye will host the summit in Ankara on 7 and 8 July 2026.
+ Türkiye will host the summit in Ankara on 7–8 July 2026.
+ The summit takes place in Ankara on July 7 and 8, 2026.
+ Ankara hosts the summit in July 2026.
- Türkiye will host the summit in Istanbul on 7 and 8 July 2026.
- Türkiye will host the summit in Ankara on 7 and 8 June 2026.
- Türkiye hosted the summit in Ankara.
= The two leaders underlined the need for an immediate ceasefire and for unhindered humanitarian access.
+ The leaders underlined the need for an immediate ceasefire and humanitarian access.
+ Both leaders stressed that humanitarian access must be unhindered.
- The leaders agreed on an immediate ceasefire.
= The project is expected to create up to 900 jobs during construction and about 120 permanent jobs.
+ The project should create up to 900 construction jobs and some 120 permanent ones.
+ About 120 permanent jobs are expected.
- The project will create at least 900 jobs during construction.
- The project created 900 jobs during construction.
- The project is expected to create up to 120 jobs during construction and about 900 permanent jobs.
- The project is expected to create about 120 temporary jobs.
= The arrangement applies from Monday to Friday between 09:00 and 17:00.
+ The arrangement applies on weekdays from 9 a.m. to 5 p.m.
+ It applies from Monday to Friday between 09:00 and 17:00.
- The arrangement applies from Monday to Saturday.
- It applies between 09:00 and 19:00.
= Members of the public can submit comments until 30 September.
+ The public can submit comments until September 30.
+ Comments are open until 30 September.
- The public can submit comments until 30 November.
- The public cannot submit comments.
= Of the 26 cases reviewed, 17 were closed, 6 were referred to the courts and 3 are pending.
+ Of 26 cases, 17 were closed, 6 referred to the courts and 3 are pending.
+ Six cases went to the courts.
+ Three of the 26 cases are pending.
- Of 26 cases, 6 were closed and 17 were referred to the courts.
- Of 62 cases, 17 were closed.
- Thirteen cases are pending.
= If the Secretary-General receives no objection within nine months, the amendment is deemed to have been accepted.
+ An amendment is deemed accepted unless an objection is received within nine months.
+ If no objection is received within nine months, the amendment is deemed accepted.
+ The amendment is deemed accepted after nine months without objection.
- If the Secretary-General receives an objection within nine months, the amendment is deemed to have been accepted.
- If no objection is received within nine months, the amendment is deemed rejected.
- If no objection is received within nineteen months, the amendment is deemed accepted.
`
