import { lines, type IndicatorGroup } from './group';

export const health: IndicatorGroup = {
  from: 'NHS Outcomes Framework, NHS Oversight Framework and operational standards, Public Health Outcomes Framework (OHID Fingertips), ASCOF; CDC, CIHI and AIHW indicators',
  higher: lines(`
    accreditation passes
    citations per
    immunization rate
    immunisation rate
    learning disabilities living in own home
    learning disabilities living in their home
    utilisation of outdoor space
    62 day
    31 day
    two week wait
    2 week wait
    faster diagnosis
    18 weeks referral to treatment
    referral to treatment within 18
    rtt 18 weeks
    rtt incomplete pathways
    incomplete pathways within
    four hour standard
    4 hour standard
    4 hours
    four hours
    diagnostic tests within six weeks
    category 1 calls
    ambulance reached in
    red calls within
    cancer screening
    screening uptake
    screening coverage
    cervical screening
    breast screening
    bowel screening
    eye screening
    newborn hearing screening
    smear test
    mammography
    colorectal screening
    mmr
    flu jab
    flu vaccine
    hpv vaccine
    antenatal booking
    booked before 10 weeks
    booking with midwife
    continuity of carer
    skin to skin
    health visitor contacts
    new birth visits
    2 year review
    2½ year review
    year reviews
    life expectancy
    disability free life
    recovery rate
    talking therapies access
    iapt
    psychological therapies access
    dementia diagnosis
    diagnosis rate
    diabetes eight care processes
    care processes
    annual health check
    health check
    friends and family test
    would recommend
    personal care at home
    care at home
    balance of care
    patient experience
    patient reported outcome
    hand hygiene
    vte assessment
    vte risk
    sepsis screening
    harm free care
    free from harm
    four week quits
    drug treatment completion
    successful completion
    in treatment
    alcohol brief interventions
    chlamydia detection
    hiv testing
    hiv test
    sti testing
    stroke unit
    hip fracture 36 hours
    thrombolysis
    door to needle within
    day case
    day surgery
    theatre utilisation
    bed turnover
    electronic discharge
    discharge summaries
    discharged home
    discharged to usual place
    discharged by noon
    discharged before noon
    virtual ward
    diagnosed at stage 1
    early stage cancer diagnosis
    cancer survival
    survival rate
    family doctor
    primary care provider
    primary care physician
    regular doctor
    gp access
    access to gp
    access to dentist
    dental access
    dentist seen
    dental visits
    sealants
    health insurance coverage
    health coverage
    learning disability employment
    learning disabilities employment
    learning disabilities own home
    own home or with family
    mental health settled accommodation
    mental health employment
    91 days
    reablement
    rehabilitation at home
    self directed support
    direct payment
    personal budgets
    personal health budget
    quality of life
    control over daily life
    social contact
    feel safe
    carers assessed
    carers assessment
    carer reported
    annual review
    outcomes met
    outcomes achieved
    making safeguarding personal
    occupational therapy assessment within
    cqc good
    physically active
    active adults
    five a day
    fruit and vegetable
    healthy weight
    excellent health
    good health
    wellbeing score
    happiness
    blood donors
    organ donors
    naloxone kits
    clinical trial recruitment
    research participants
    appointments face to face within
    seen within
    same day appointments
    e referral
    nurse fill rate
    safe staffing
    bed occupancy plan met
    folic acid
    healthy start
    needle exchange
    cpr
    return of spontaneous circulation
  `),
  lower: lines(`
    without being seen
    handed back
    dental extractions
    tooth extractions
    teeth extractions
    caesarean section
    sti diagnoses
    dental decay
    foodbank referrals
    food bank referrals
    foodbank use
    food bank use
    foodbank users
    food bank users
    foodbank vouchers
    never event
    pressure ulcer
    pressure damage
    bed sores
    mrsa
    mssa
    c difficile
    clostridium difficile
    clostridioides
    e coli
    bacteraemia
    hospital acquired
    shmi
    hsmr
    miscarriage
    52 weeks
    65 weeks
    78 weeks
    104 weeks
    waiting list
    12 hours
    corridor care
    handover over
    mean response time
    response time
    ambulance response
    mixed sex
    did not attend
    dna rate
    no show
    length of stay
    stranded patients
    long stay patients
    super stranded
    delayed transfer
    delayed discharge
    criteria to reside
    medically fit
    ready to be discharged
    hospital when ready for discharge
    socially isolated
    out of area placement
    fallers
    fracture rate
    hip fracture
    care home admissions
    permanent admissions
    residential admissions
    nursing home admissions
    avoidable admissions
    preventable hospitalization
    ambulatory care sensitive
    emergency admissions
    unplanned admissions
    hospital admissions
    a e attendances
    a e visits
    visits to a e
    accident and emergency attendances
    ed visits
    er visits
    emergency department visits
    antibiotic prescribing
    serious harm
    severe harm
    clinical negligence
    vaping
    drinking over
    binge drinking
    alcohol consumption
    alcohol related
    alcohol specific
    drug related
    drug misuse
    drug use
    self harm
    preterm
    pre term
    low birthweight
    low birth weight
    hiv diagnoses
    tuberculosis
    tb incidence
    measles cases
    syphilis
    gonorrhoea
    gonorrhea
    chlamydia rate
    sexually transmitted
    food poisoning
    salmonella
    campylobacter
    diabetes prevalence
    diabetic complications
    amputation
    hypertension
    high blood pressure
    excess weight
    underweight
    sedentary
    tooth decay
    decayed teeth
    tooth extraction
    lonely
    depression
    anxiety score
    anxiety
    asthma admissions
    excess winter
    cold related
    years of life lost
    restraint
    seclusion
    physical intervention
    detained under mental health act
    uninsured
    cannot afford care
    unmet need
    safeguarding recur
    agency spend
    agency shifts
    locum spend
    bank and agency
    bed blocking
    incidence
    lead poisoning
    elevated blood lead
    food insecurity
    malnourished
  `),
  range: lines(`
    bed occupancy
  `),
  open: lines(`
    gp appointments
    outpatient appointments
    clinic appointments
    outpatient attendances
    attendances outpatient
    elective activity
    ambulance conveyances
    referrals adult social care
    section 42 enquiries
    safeguarding concerns raised
    requests for support
    tests carried
    older people receiving home care
    residential care placements funded
  `),
};
