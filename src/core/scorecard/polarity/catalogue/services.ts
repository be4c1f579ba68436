import { lines, type IndicatorGroup } from './group';

/**
 * From Ofwat performance commitments, Ofgem and ORR scorecards, HESA and OfS indicators, HMPPS and HMCTS
 * performance tables, museums, theatres and sports bodies.
 */
export const services: IndicatorGroup = {
  higher: lines(`
    right time arrivals
    time to three
    time to 3
    time to 15
    crane moves
    d mex
    metered connections
    private water supplies risk assessed
    private supplies risk assessed
    trains on time
    customer measure experience
    debt service coverage
    bond coverage
    debt service cover
    capacity sold
    items catalogued
    library cards
    library circulation
    ticket yield
    priority services
    accommodation first night
    stops confined
    county lines closed
    ocg disruptions
    disruptions organised crime
    seats filled
    renewal ratio
    asset renewal
    library items issued
    priority services register
    c mex
    public performance measure
    bus journeys
    service operated
    mileage operated
    scheduled mileage
    bed nights
    audiences
    box office
    memberships
    graduate outcomes
    entrants from
    state school entrants
    research grants
    research outputs
    papers published
    spin outs
    knowledge transfer partnerships
    time out of cell
    offending behaviour programmes
    accommodation on release
    150 minutes
    patrol hours
    visible patrol
    hydrants tested
    plans exercised
    home safety checks
    clinical supervision
    transactions automated
    processes automated
    automation rate
    datasets published
    ev chargepoints
    energy generated
    carers identified
    befriending
  `),
  lower: lines(`
    cml
    caidi
    customer interruptions
    ci per 100 customers
    compliance risk index
    cri
    water quality contacts
    taste odour contacts
    excess wait time
    excess waiting time
    ewt
    cancellations and significant lateness
    casl
    delay minutes
    spads
    bags mishandled
    mishandled baggage
    technical losses
    mtpas
    lamps out
    dark lamps
    recall rate
    ico decision notices
    internal reviews upheld
    first year leavers
    bradford factor
    mttr
    mean time to restore
    mean time to repair
    mean time to recover
    page load
    dso
    aged debt
    carriageway red condition
    roads in red condition
    food desert
    maverick spend
    off contract spend
    reserves used to balance
    customer minutes lost
    mains repairs
    sewer collapses
    storm overflow
    low pressure
    crowding
    cell sharing
    assaults on prisoners
    self inflicted
    licence recalls
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
  `),
  open: lines(`
    undergraduate applications
    student numbers
    stock held
  `),
};
