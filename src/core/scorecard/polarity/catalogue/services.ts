import { lines, type IndicatorGroup } from './group';

export const services: IndicatorGroup = {
  from: 'Ofwat performance commitments, Ofgem and ORR scorecards, HESA and OfS indicators, HMPPS and HMCTS performance tables, museums, theatres and sports bodies',
  higher: lines(`
    priority services register
    c mex
    d mex
    drinking water quality
    public performance measure
    right time
    bus journeys
    buses on time
    service operated
    mileage operated
    scheduled mileage
    bed nights
    audiences
    box office
    school visits
    memberships
    repeat visitors
    firsts and upper seconds
    graduate outcomes
    graduate employment
    offers accepted
    entrants from
    state school entrants
    students from low participation
    research income
    research grants
    research outputs
    papers published
    publications
    patents granted
    spin outs
    knowledge transfer partnerships
    purposeful activity
    time out of cell
    offending behaviour programmes
    drug tests negative
    effective trials
    accommodation on release
    employment on release
    150 minutes
    daily mile
    swim 25 metres
    learn to swim
    patrol hours
    visible patrol
    hydrants tested
    plans exercised
    exercises held
    home safety checks
    clinical supervision
    beds available
    home births
    transactions automated
    processes automated
    automation rate
    datasets published
    ev chargepoints
    renewable energy
    energy generated
    women returners
    carers identified
    befriending
    hardship grants
    meals provided
  `),
  lower: lines(`
    customer minutes lost
    mains repairs
    sewer flooding
    sewer collapses
    storm overflow
    properties at risk
    low pressure
    lost miles
    crowding
    cell sharing
    positive drug tests
    assaults on prisoners
    self inflicted
    licence recalls
    remand
    student withdrawals
    appliances off the run
    off the run
    term admissions to neonatal
    bycatch
    responsive repairs per
    repairs per property
    recall to repair
    customer effort
    empty commercial
    empty shop
    notices seeking possession
    lost production
    mileage claims
    grid electricity
    printing
    paper used
    desks per
    page load time
  `),
  open: lines(`
    undergraduate applications
    student numbers
    prisoners held
    trains planned
    water put into supply
    connections made
    collection items
    stock held
    items in collection
    works on loan
  `),
};
