import { describe, expect, it } from 'vitest'
import { hasFiniteVerb } from '../../src/language/finite-verb.ts'
import { Wording } from '../../src/language/wording.ts'

describe('hasFiniteVerb', () => {
  it.each([
    'Corvane Hauling, Inc. moves grain for 400 shippers.',
    'Morvane supplies heavy castings to two shipyards.',
    'Approximately 41% of our revenue derived from sales in Chile.',
    'Approximately 57% of our ore moves on a single railway.',
    'Storage leases account for approximately 30 percent of rent.',
    'Branded paint accounts for a majority of sales of the stores.',
    'Our analytics tools, including Prism, provide reports for banks.',
    'Our depots, which are open at night, drive sales for dealers.',
    'Our clearing network links brokers and banks around the lake.',
    'In 1998, Morvane entered into a lease of its second mill.',
    'Mortgage loans, including those to one family, totaled $84.4 million.',
    'Net sales for our paint business increased to approximately 14% of the total.',
    'The trading of futures on grain commenced in November 2002.',
    'For small dairies we ship two lines of coolers.',
    'Of our eleven agencies, eight currently receive monthly payments.',
    'The list prices of our paints also increased.',
    'Our wholesalers in turn sell the syrup to restaurants.',
    'The patents that cover our pumps expire in 2034.',
    'Our tools help small farms reduce waste.',
    'Corvane (the “Company”) sells pumps (and repairs them).',
    'This results in frequent changes in demand for our pumps.',
    'Morvane designed and built mixing drums for small breweries.',
    'In 1998, Morvane incurred costs of $2.1 million for new kilns.',
    'We leverage our depots as pick-up points.',
    'As a result, we base our prices on the cost of steel.',
    'Gas and lake freight remain cheaper than rail.',
    'Corvane and the Navy own and operate both docks.',
    'Most dairies in the Corvel valley make use of our coolers.',
    'In 2003, the Company\'s bottlers made and sold approximately 40% of its syrup.',
    'Morvane Power Drives designs and manufactures gears for cranes.',
    'Our dispatch service alerts each driver by text.',
    'Each kiln weighs approximately nine tons.',
    'Builders access our catalogue through dealers.',
    'Our depots fall into two classes:',
    'The two kilns at the Corvel, Ohio brick mill produce paving stone.',
    'Drives based on our second motor deliver twice the torque.',
    'Requirements for the storage of grain vary from state to state.',
    'Competitors to Morvane include makers of cranes in Chile.',
    'When loaded by night, these barges and trains enable us to save fuel.',
    'In most towns, nearly all Morvane people participate in our bonus plan.',
    'In 1993, Morvane Mills sold in Chile approximately 14% of its board.',
    'In May 1994, after a vote of its owners, the Company and Corvel Sons contributed, among other things, two docks.',
    'On March 3, 2004 Morvane ceded to Corvel Corp. all its kilns.',
    'Morvane Pumps, Inc., headquartered in Corvel, Ohio, designs and distributes pumps.',
    'Boring and planing machines generate most of our sales.',
    'Bing and Morvane generate fees through searches.',
    'The lease calls for yearly payments of $4.1 million.',
  ])('finds the verb of “%s”', sentence => {
    const found = hasFiniteVerb(new Wording(sentence))

    expect(found).toBe(true)
  })

  it.each([
    'Leases of mills entered into by Morvane in Ohio.',
    'Pumps sold in 30 states through our dealers.',
    'Social workers who help families deal with the loss of work.',
    'Sleep studies which are used to detect disorders of sleep.',
    'Storage leases and services of the Ohio office.',
    'Services that sort and constantly rank cloud compute loads.',
    'Physical therapists who help patients restore strength.',
    'Tools for dairies, helping small farms reduce waste.',
    'Depots (includes fuel and repairs) and Other Services (includes leases and rents).',
    'Web services platform',
    'The vehicles we acquire as trade-ins.',
    'Operating results from the mills and the depots.',
    'The sum of the loss ratio and the expense ratio.',
    'For more about our depots, see “Item 2. Properties” of this report.',
    'Facilities and support services for the launch of balloons.',
    'Providing dealers with credit, and enabling clear and robust spend controls.',
    'The docks and cranes to own and operate.',
    'An annual cycle that aligns goals and focuses on pay and progress',
    'delivery to 90% of dealers and alerts by text',
    'Solutions designed to help dealers and shippers verify invoices and pay drivers.',
    'Delivering coolers and parts that dairies want.',
    'Lowering cost by working with dealers to simplify orders, release cash and improve forecasts.',
    'Saving dealers time to, among other things, simplify orders, lease coolers and improve forecasts.',
    'Restricted all travel to depots and mills that produce stone.',
    'Design, make and sell pumps and valves.',
    'A panel to automate, monitor and optimize drives and cranes.',
    'In Ohio, Morvane Mills based in Corvel.',
    'In 2004, Corvel Corp. acquired by Morvane.',
    'Please visit the site of our mills and depots.',
  ])('finds no verb in “%s”', text => {
    const found = hasFiniteVerb(new Wording(text))

    expect(found).toBe(false)
  })
})
