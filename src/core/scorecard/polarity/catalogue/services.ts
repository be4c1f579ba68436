import { lines, type IndicatorGroup } from './group';

/**
 * From Ofwat performance commitments, Ofgem and ORR scorecards, HESA and OfS indicators, HMPPS and HMCTS
 * performance tables, museums, theatres and sports bodies.
 */
export const services: IndicatorGroup = {
  higher: lines(`
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
    home births
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
  `),
  open: lines(`
    undergraduate applications
    student numbers
    stock held
  `),
};
