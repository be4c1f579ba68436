import { lines, type IndicatorGroup } from './group';

export const housing: IndicatorGroup = {
  from: 'Regulator of Social Housing’s tenant satisfaction measures, HouseMark benchmarks, H-CLIC homelessness statistics, local authority housing statistics; HUD point-in-time counts',
  higher: lines(`
    current stock condition survey
    shared ownership sales
    operating margin
    interest cover
    reinvestment
    repairs right first time
    right first time
    repairs completed in target
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
    decent homes
    meeting shqs
    housing quality standard
    energy efficient
    meeting decent
    epc c
    energy efficient homes
    sap rating
    average sap
    energy rating
    rent collection
    tenancy sustainment
    tenancy audits
    relief duty ended
    duty ended with accommodation
    homeless moved into
    homeless families moved
    homeless placed in homes
    sleepers placed
    permanent housing placements
    permanent housing exits
    exits to permanent housing
    off the streets
    shelter exits to housing
    housing first
    empty homes returned
    empty homes brought back
    affordable homes
    affordable housing completions
    affordable units
    affordable units preserved
    housing completions
    new homes
    homes started
    homes permitted
    homes approved
    social rent homes
    net additional dwellings
    additional dwellings
    housing delivery test
    five year housing land supply
    years of housing land supply
    disabled facilities grants
    hmo licensed
    landlord accreditation
    homeownership
    home ownership
    right to buy receipts
    housing register applications assessed within
    lettings to families
    tenants engaged
    mutual exchanges
    downsizing moves
    occupancy rate
    occupied units
    vouchers used
    voucher utilization
  `),
  lower: lines(`
    reported twice
    lettings refused
    offers refused
    homes unsold
    tenancy turnover
    relet time
    re let time
    turnaround time
    days to relet
    empty property rent loss
    rent lost
    rent loss
    non decent
    not decent
    bed and breakfast
    temporary accommodation
    main duty acceptances
    rough sleep
    rough sleepers
    sleeping rough
    unsheltered
    housing register
    foreclosures
    disrepair
    damp and mould
    repairs outstanding
    repair time
    days to complete repair
    days to repair
    emergency repairs outstanding
    responsive repair cost
    fuel poverty
    housing cost
    rent burden
    cost burdened
    affordability ratio
    house price to earnings
    empty homes
    long term empty
    empty properties
    blighted
    stock turnover
    abandonments
    management cost per
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
