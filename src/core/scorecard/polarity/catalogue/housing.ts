import { lines, type IndicatorGroup } from './group';

/**
 * From Regulator of Social Housing’s tenant satisfaction measures, HouseMark benchmarks, H-CLIC homelessness
 * statistics, local authority housing statistics; HUD point-in-time counts.
 */
export const housing: IndicatorGroup = {
  higher: lines(`
    ebitda margin
    profit margin
    new supply
    led lantern
    year land supply
    dfg approved
    loler
    homes started on site
    new homes started
    affordable homes started
    landlord listens
    current stock condition survey
    shared ownership sales
    operating margin
    interest cover
    reinvestment
    repairs right first time
    right first time
    appointments kept
    appointments made and kept
    gas safety checks
    gas servicing
    gas safety certificate
    valid gas
    valid certificate
    electrical safety
    electrical certificate
    eicr
    legionella assessments
    asbestos surveys
    lift inspections
    fire risk assessments
    meeting shqs
    energy efficient
    meeting decent
    epc c
    energy efficient homes
    sap rating
    average sap
    energy rating
    tenancy sustainment
    tenancy audits
    relief duty ended
    duty ended with accommodation
    homeless moved into
    homeless families moved
    sleepers placed
    permanent housing placements
    permanent housing exits
    exits to permanent housing
    off the streets
    shelter exits to housing
    housing first
    empty homes returned
    affordable units
    affordable units preserved
    social rent homes
    housing delivery test
    five year housing land supply
    years of housing land supply
    disabled facilities grants
    hmo licensed
    homeownership
    home ownership
    housing register applications assessed within
    lettings to families
    mutual exchanges
    downsizing moves
    vouchers used
  `),
  lower: lines(`
    accommodated in hotels
    families in hotels
    nightly paid accommodation
    reported twice
    lettings refused
    offers refused
    homes unsold
    tenancy turnover
    re let time
    empty property rent loss
    rent lost
    rent loss
    non decent
    not decent
    main duty acceptances
    rough sleep
    sleeping rough
    unsheltered
    foreclosures
    disrepair
    damp and mould
    repair time
    responsive repair cost
    housing cost
    rent burden
    cost burdened
    affordability ratio
    house price to earnings
    blighted
    stock turnover
    abandonments
    sofa surfing
    unsuitable accommodation
  `),
  open: lines(`
    lettings to homeless
    homes let to
    housing stock
    repairs raised
    repairs ordered
    repairs requested
    owed relief duty
    lettings made
    right to buy sales
    average house price
    average rent
  `),
};
