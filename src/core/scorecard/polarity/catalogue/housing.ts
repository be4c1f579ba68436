import { lines, type IndicatorGroup } from './group';

/**
 * From Regulator of Social Housing’s tenant satisfaction measures, HouseMark benchmarks, H-CLIC homelessness
 * statistics, local authority housing statistics; HUD point-in-time counts.
 */
export const housing: IndicatorGroup = {
  higher: lines(`
    ebitda margin
    new supply
    led lantern
    year land supply
    dfg approved
    loler
    homes started on site
    new homes started
    landlord listens
    current stock condition survey
    shared ownership sales
    operating margin
    interest cover
    reinvestment
    right first time
    appointments kept
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
    off the streets
    shelter exits to housing
    housing first
    empty homes returned
    affordable units
    social rent homes
    housing delivery test
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
    tenancy turnover
    re let time
    rent lost
    not decent
    main duty acceptances
    rough sleep
    sleeping rough
    foreclosures
    damp and mould
    repair time
    responsive repair cost
    housing cost
    rent burden
    cost burdened
    affordability ratio
    blighted
    stock turnover
    abandonments
    sofa surfing
  `),
  open: lines(`
    homes let to
    housing stock
    repairs raised
    repairs ordered
    repairs requested
    owed relief duty
    lettings made
    average house price
    average rent
  `),
};
