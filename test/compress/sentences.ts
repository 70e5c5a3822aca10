/** Sentences of our own about companies that do not exist, rich in what the rules look for. */
export const SENTENCES: readonly string[] = [
  'Acme Pump Works, Inc. (the “Company”), a Delaware corporation, makes pumps, valves and seals.',
  'In addition, we also sell AcmeFlow® pumps through approximately 400 independent dealers.',
  'As of December 31, 2003, we operated 40 stores in both Ohio and Indiana (see Note 4).',
  'However, no customer accounted for more than 10% of sales, except Beta Metals Corporation (Nasdaq: BETA).',
  'We do not currently sell valves, because our dealers may not carry them.',
  'We offer a wide variety of parts, including, but not limited to, pumps, valves, pipes, taps, hoses, filters and seals.',
  'We believe that our plants, as described below, will be able to supply up to 90% of demand in order to serve farms.',
  'Pumps and valves were 60% and 40% of net sales, respectively, for the fiscal year ended June 30, 2003.',
  'We sell to original equipment manufacturers (OEMs), among others, and we also rent tools that are made in Ohio.',
  'Our stores are open daily, allowing farmers to shop when they like, and close at night.',
  'The Company, however, is small; therefore, it buys all of its steel from Gamma Steel Ltd., if any is needed.',
  'Delta Tools, headquartered in Springfield, Ohio, supplies small retailers (e.g., hardware stores) as well as farms.',
  'Our sales are highest in summer, primarily because of warm weather.',
  'For example, the notes bear interest at 5% and cannot be repaid before 2007 without a fee of $2 million.',
]
