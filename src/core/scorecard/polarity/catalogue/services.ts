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
    customer measure experience
    debt service coverage
    debt service cover
    capacity sold
    items catalogued
    library cards
    library circulation
    priority services
    accommodation first night
    stops confined
    county lines closed
    ocg disruptions
    disruptions organised crime
    renewal ratio
    asset renewal
    library items issued
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
    ci per 100 customers
    cri
    water quality contacts
    taste odour contacts
    ewt
    casl
    spads
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
    food desert
    maverick spend
    off contract spend
    reserves used to balance
    mains repairs
    sewer collapses
    low pressure
    cell sharing
    self inflicted
    student withdrawals
    off the run
    term admissions to neonatal
    bycatch
    responsive repairs per
    repairs per property
    recall to repair
    customer effort
    notices seeking possession
  `),
  open: lines(`
    undergraduate applications
    student numbers
    stock held
  `),
};
