/** Passages of agreements and readouts, what a careful writer makes of them, and what a careless one does. Made up for this corpus. */
export const ENGLISH_RESTATED = `
= The Parties shall exchange information on suspicious financial transactions within thirty days of a written request.
+ The Parties must exchange information on suspicious transactions within 30 days of a written request.
+ Information on suspicious financial transactions is due thirty days after a request in writing.
+ A written request starts a thirty-day clock for exchanging information on suspicious financial transactions.
- The Parties must exchange information on suspicious transactions within 13 days of a written request.
- The Parties shall exchange information within three days of a written request.
- The Parties shall not exchange information on suspicious financial transactions within thirty days.
= Each Participant may designate up to two liaison officers, who will be accredited as members of the diplomatic mission.
+ Each side may designate up to two liaison officers.
+ The officers will be accredited as members of the diplomatic mission.
+ Up to two officers a side may be named; they will have diplomatic accreditation.
- Each side will designate two liaison officers.
- Each side shall designate up to two liaison officers.
- Each side may designate up to twelve liaison officers.
- The officers will not be accredited as members of the diplomatic mission.
= Ministers noted the progress made by the working group and encouraged it to meet at least twice a year.
+ Ministers noted the working group’s progress and encouraged it to meet at least twice a year.
+ Ministers encouraged the group to meet twice a year or more.
- Ministers agreed that the working group would meet at least twice a year.
- Ministers decided that the working group must meet twice a year.
- Ministers encouraged the working group to meet at least three times a year.
= The program will receive $45.2 million over five years, starting in 2026–27.
+ The program will receive $45.2 million over five years, starting in 2026–27.
+ Funding is $45.2 million over five years from fiscal year 2026-27.
+ The program is worth CAD 45.2 million over 5 years.
- The program will receive $452 million over five years.
- The program will receive $4.52 million over five years.
- The program will receive $45.2 billion over five years.
- The program will receive $45.2 million over five years, starting in 2027–28.
= Trade between the two countries grew by 12.5 per cent in 2025, reaching US$ 31 billion.
+ Two-way trade grew 12.5% in 2025 to US$31 billion.
+ Bilateral trade rose by 12.5 percent, to 31 billion US dollars, in 2025.
- Two-way trade grew 15.2% in 2025 to US$31 billion.
- Two-way trade fell by 12.5% in 2025 to US$31 billion.
- Two-way trade grew 12.5% in 2024 to US$31 billion.
- Two-way trade grew 1.25% in 2025.
= The Agreement enters into force on 1 July 2026 and remains in force for ten years unless terminated by either Party on six months’ notice.
+ The Agreement enters into force on July 1, 2026, for ten years.
+ Either Party may terminate the Agreement on six months’ notice.
+ It enters into force on 1 July 2026.
+ The Agreement runs for a decade.
- The Agreement enters into force on 7 January 2026.
- The Agreement enters into force on 1 June 2026.
- Either Party may terminate the Agreement on three months’ notice.
- The Agreement entered into force on 1 July 2025.
= The Minister of Foreign Affairs of Canada, the Honourable Nadia Roy, met the External Affairs Minister of India, Dr. R. Bhatt, in New Delhi on 13 October 2025.
+ Minister Roy met Minister Bhatt in New Delhi on October 13, 2025.
+ The two foreign ministers met in New Delhi in October 2025.
+ Nadia Roy met R. Bhatt on 13 October 2025.
- Minister Roy met Minister Bhatt in Ottawa on October 13, 2025.
- Minister Field met Minister Bhatt in New Delhi on October 13, 2025.
- Minister Roy met Minister Bhatt in New Delhi on October 31, 2025.
= India undertakes to notify Canada of any change in the contact point without delay.
@ code=COMMIT; actor=India; strength=4; strength_trigger=undertakes
+ India undertakes to notify Canada without delay of any change in the contact point.
+ India has committed to telling Canada without delay when the contact point changes.
- Canada undertakes to notify India of any change in the contact point.
- Both countries undertake to notify each other of any change in the contact point.
- India need not notify Canada of any change in the contact point.
= The two sides agreed to explore the possibility of concluding a mutual legal assistance arrangement.
+ The two sides agreed to explore the possibility of a mutual legal assistance arrangement.
+ They agreed to look into a mutual legal assistance arrangement.
- The two sides concluded a mutual legal assistance arrangement.
- The two sides agreed to conclude a mutual legal assistance arrangement.
- The two sides will conclude a mutual legal assistance arrangement.
= Nothing in this Memorandum creates legally binding rights or obligations.
+ The Memorandum creates no legally binding obligations.
+ The Memorandum is not legally binding.
+ Nothing in the Memorandum is legally binding.
- The Memorandum creates legally binding obligations.
- The Memorandum is legally binding.
= The liaison officer shall be stationed at the High Commission of India in Ottawa.
+ The liaison officer will be stationed at the Indian High Commission in Ottawa.
+ The officer sits in the High Commission of India in Ottawa.
- The liaison officer will be stationed at the Indian consulate in Toronto.
- The liaison officer will be stationed at the High Commission of Canada in New Delhi.
- The liaison officer has been stationed at the High Commission of India in Ottawa.
= About 60 per cent of requests were answered within the deadline; 23 remain open.
+ Some 60 per cent of requests were answered on time.
+ Twenty-three requests remain open.
+ Three fifths of requests were answered within the deadline, and 23 remain open.
- About 16 per cent of requests were answered within the deadline.
- Thirty-two requests remain open.
- About 60 per cent of requests were not answered within the deadline.
= Pursuant to Article 6(2)(b), the requested Party may refuse a request where compliance would prejudice an ongoing investigation.
+ Under Article 6(2)(b), the requested Party may refuse a request that would prejudice an ongoing investigation.
+ A request may be refused under art. 6(2)(b) where it would prejudice an ongoing investigation.
- Under Article 6(2)(d), the requested Party may refuse a request.
- Under Article 9(2)(b), the requested Party may refuse a request.
- Under Article 6(2)(b), the requested Party must refuse a request.
- The requested Party may not refuse a request.
- Under Article 6(2)(b), the requesting Party may refuse a request.
= The Royal Canadian Mounted Police (RCMP) and the National Investigation Agency (NIA) will hold a first technical meeting in the second quarter of 2026.
+ The two agencies plan to meet in Q2 2026.
- The RCMP and the NIA will hold a first technical meeting in the third quarter of 2026.
- The RCMP and the CBI will hold a first technical meeting in the second quarter of 2026.
- The RCMP and the NIA held a first technical meeting in the second quarter of 2026.
= The Committee shall meet annually, alternately in Ottawa and New Delhi, and shall submit a report to Ministers by 31 March of each year.
+ The Committee must meet every year, alternating between Ottawa and New Delhi.
+ It must report to Ministers by March 31 each year.
+ The Committee meets once a year and reports to Ministers by 31 March.
- The Committee shall meet annually in Geneva.
- It must report to Ministers by March 13 each year.
- It must report to Ministers by 31 May of each year.
= Personal data shall be retained for no longer than is necessary and in any event not more than five years.
+ Personal data may be kept for five years at most.
+ Personal data shall not be kept for more than five years.
+ Retention is limited to what is necessary, and to five years.
- Personal data may be kept for fifty years at most.
- Personal data shall be retained for more than five years.
- Personal data shall be retained for at least five years.
= “We are committed to rebuilding trust, step by step,” the Prime Minister said.
+ The Prime Minister spoke of rebuilding trust “step by step”.
- The Prime Minister said that “we are committed to rebuild trust, step by step”.
- The Prime Minister spoke of rebuilding trust “day by day”.
- The Prime Minister said “We are not committed to rebuilding trust”.
= Both sides will bear their own costs.
+ Each side bears its own costs.
+ Both sides will bear their own costs.
+ The two countries will each pay their own way.
- Canada will bear the costs of both sides.
- Both sides will not bear their own costs.
= Representatives discussed the situation of students and temporary workers.
+ Representatives discussed students and temporary workers.
+ The situation of students was raised.
+ Talks touched on the situation of students and temporary workers.
- Representatives agreed on the situation of students and temporary workers.
- Representatives committed to improve the situation of students.
= The visa processing time will be reduced from 90 to 45 days by the end of 2026.
+ Visa processing time will fall from 90 to 45 days by the end of 2026.
+ By the end of 2026, visas will be processed in 45 days instead of 90.
+ Processing time will be cut in half by the end of 2026.
- Visa processing time will fall from 45 to 90 days by the end of 2026.
- Visa processing time will fall from 90 to 54 days by the end of 2026.
- Visa processing time was reduced from 90 to 45 days.
- By the end of 2027, visas will be processed in 45 days.
= On 2 March 2026, Canada’s High Commissioner, Peter Halder, presented the text to the Ministry of External Affairs (MEA).
+ Canada’s High Commissioner presented the text in early March 2026.
+ The text was presented on 2 March 2026.
- High Commissioner Peter Holder presented the text to the MEA on March 2, 2026.
- High Commissioner Peter Halder presented the text to the MEA on February 3, 2026.
- The text was presented to the Ministry of Home Affairs (MHA) on 2 March 2026.
= The officers will have no powers of arrest, search or seizure in the receiving State.
+ The officers will have no powers of arrest, search or seizure in the receiving State.
+ Officers cannot arrest, search or seize in the receiving State.
+ The officers lack police powers in the receiving State.
- The officers will have powers of arrest, search and seizure in the receiving State.
- The officers will have powers of arrest in the receiving State.
= The text was initialled on 5 February 2026; signature is expected at the next ministerial meeting.
+ The text was initialled on 5 February 2026 and awaits signature.
+ Signature is expected at the next ministerial meeting.
+ The text has been initialled but not signed.
- The text was signed on 5 February 2026.
- The text has been signed.
- The text was ratified at the ministerial meeting.
- The text was initialled on 2 May 2026.
= Members shall endeavour to provide technical assistance to developing country Members, on mutually agreed terms.
+ Members must try to provide technical assistance to developing countries on agreed terms.
+ Members shall endeavour to provide technical assistance to developing country Members.
- Members shall provide technical assistance to developing country Members.
- Members will provide technical assistance to developing country Members.
= A total of 1,250 files were exchanged in 2024, against 980 in 2023.
+ The agencies exchanged 1,250 files in 2024, up from 980 in 2023.
+ In 2024, 1 250 files were exchanged.
+ The number of files exchanged rose from 980 in 2023 to 1,250 in 2024, an increase of 270.
- The agencies exchanged 12,500 files in 2024.
- The agencies exchanged 1,250 files in 2023, up from 980 in 2024.
- The agencies exchanged 1,520 files in 2024.
= The hotline will operate 24 hours a day, seven days a week.
+ The hotline will operate 24/7.
+ The hotline will run around the clock, seven days a week.
+ The hotline is to operate twenty-four hours a day.
- The hotline will operate 12 hours a day.
- The hotline operates five days a week.
= Canada reaffirmed its respect for the sovereignty and territorial integrity of India.
+ Canada reaffirmed its respect for India’s sovereignty and territorial integrity.
+ Canada restated that it respects India’s territorial integrity.
- India reaffirmed its respect for the sovereignty and territorial integrity of Canada.
= Should the Parties fail to settle the dispute within 60 days, either Party may refer it to the Permanent Court of Arbitration in The Hague.
+ If a dispute is not settled within 60 days, either Party may refer it to the Permanent Court of Arbitration in The Hague.
+ After sixty days either Party may go to the Permanent Court of Arbitration.
+ Unsettled disputes may go to arbitration in The Hague after two months.
- If a dispute is not settled within 90 days, either Party may refer it to the Permanent Court of Arbitration.
- Either Party may refer it to the International Court of Justice.
- Either Party shall refer the dispute to the Permanent Court of Arbitration.
= The text uses “should” throughout and contains no deadline.
+ The text contains no deadline.
+ The text sets no date and uses “should” throughout.
- The text contains a deadline.
- The text uses “shall” throughout.
= The first report is due on 15 September 2026 and the second on 15 March 2027.
+ The first report is due on 15 September 2026, the second on 15 March 2027.
+ Reports are due in September 2026 and March 2027.
+ The first report is due in mid-September 2026.
- The first report is due on 15 March 2027 and the second on 15 September 2026.
- The first report is due on 15 September 2027.
- The first report is due on 5 September 2026.
= Approximately one third of the 36 recommendations have been implemented.
+ About a third of the 36 recommendations have been implemented.
- About two thirds of the 36 recommendations have been implemented.
- About a third of the 63 recommendations have been implemented.
- About a third of the 36 recommendations have not been implemented.
= The Government of Canada expressed concern about foreign interference, which India denied.
+ Canada expressed concern about foreign interference; India denied it.
+ India denied foreign interference.
- India expressed concern about foreign interference, which Canada denied.
= The secretariat consists of a Director and four analysts.
+ The secretariat has a Director and four analysts.
+ Four analysts support the Director.
- The secretariat consists of a Director and fourteen analysts.
- The secretariat has a Director and five analysts.
`
