import { lines, type IndicatorGroup } from './group';

export const housing: IndicatorGroup = {
  from: 'Regulator of Social Housing’s tenant satisfaction measures, HouseMark benchmarks, H-CLIC homelessness statistics, local authority housing statistics; HUD point-in-time counts',
  higher: lines(`
    current stock condition survey
    shared ownership sales
    operating margin
    interest cover
    reinvestment
    tenant satisfaction
    tenants satisfied
    overall satisfaction
    satisfied repairs
    repairs right first time
    right first time
    emergency repairs completed
    repairs completed in target
    repairs completed within
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
    rent collected
    rent collection
    tenancies sustained
    tenancy sustainment
    tenancy audits
    homelessness prevented
    prevented from becoming homeless
    homelessness prevention
    prevention duty ended
    relief duty ended
    duty ended with accommodation
    homelessness relieved
    homeless moved into
    homeless families moved
    homeless placed in homes
    sleepers placed
    veterans housed
    housed permanently
    permanent housing placements
    permanent housing exits
    exits to permanent housing
    off the streets
    shelter exits to housing
    housing first
    move on from supported housing
    empty homes returned
    empty homes brought back
    affordable homes
    affordable housing completions
    affordable units
    affordable units preserved
    housing completions
    new homes
    homes built
    homes completed
    homes delivered
    homes started
    homes permitted
    homes approved
    social rent homes
    council homes built
    net additional dwellings
    additional dwellings
    housing delivery test
    five year housing land supply
    years of housing land supply
    disabled facilities grants
    adaptations completed
    hazards removed
    hmo licensed
    landlord accreditation
    homeownership
    home ownership
    right to buy receipts
    housing register applications assessed within
    lettings to families
    leaseholder satisfaction
    tenants engaged
    damp and mould resolved
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
    rent arrears
    tenant arrears
    void days
    void loss
    relet time
    re let time
    turnaround time
    days to relet
    empty property rent loss
    rent lost
    rent loss
    failing decent homes
    homes failing
    non decent
    not decent
    bed and breakfast
    temporary accommodation
    homeless applications
    homeless acceptances
    homelessness applications accepted
    main duty acceptances
    rough sleep
    rough sleepers
    sleeping rough
    street homeless
    homeless count
    unsheltered
    repeat homelessness
    chronic homelessness
    returns to homelessness
    housing register
    waiting for housing
    foreclosures
    disrepair
    damp and mould
    fire safety actions overdue
    category 1 hazards
    complaints about repairs
    repairs outstanding
    repairs overdue
    repair time
    days to complete repair
    days to repair
    emergency repairs outstanding
    responsive repair cost
    fuel poor
    fuel poverty
    housing cost
    rent burden
    cost burdened
    affordability ratio
    house price to earnings
    vacant dwellings
    vacant homes
    vacant properties
    empty homes
    long term empty
    empty properties
    abandoned properties
    blighted
    stock turnover
    tenancy failure
    tenancies failed
    abandonments
    management cost per
    code violations
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
    prevention duty owed
    owed prevention duty
    owed relief duty
    homelessness assessments made
    lettings made
    right to buy sales
    average house price
    average rent
    homelessness enquiries
    housing applications received
  `),
};
