/** A short Item 1 that speaks of every facet, and of regulation. */
export const REPORT = `Item 1. Business

Calder Freight Lines, Inc. moves goods in refrigerated trailers between farms, packing houses and grocery warehouses in 22 states.

Products and Services

We offer three services: refrigerated trucking under the brand Calder Cold, warehousing in nine cold stores, and brokerage of loads that need no cooling.

Revenue

Revenue was $318.6 million in 2014, of which contracts of one year or more brought 71% and single loads the rest. Shippers pay a rate per mile and a fuel surcharge that follows a weekly index.

Customers

We served approximately 640 shippers in 2014, mostly growers of fruit and vegetables, meat packers and grocery chains. Ferndale Markets, our largest customer, accounted for 13% of revenue in 2014, and our ten largest customers for 46%.

Sales

Our 58 sales representatives call on shippers from eleven offices. Brokers, to which we pay a commission, brought 19% of revenue in 2014.

Financing

We buy tractors with equipment loans, of which $74.2 million was outstanding at December 31, 2014, and have a revolving credit facility of $40 million with two banks. In 2014 we repaid $12.5 million of senior notes and issued common stock for $30 million.

Government Regulation

The Federal Motor Carrier Safety Administration limits drivers to 11 hours of driving in a period of 14 hours and may fine carriers up to $25,000 for each violation. Every carrier needs a license from the Department of Transportation, which examines our terminals each year.
`
