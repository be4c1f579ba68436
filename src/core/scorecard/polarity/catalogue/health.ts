import { lines, type IndicatorGroup } from './group';

/**
 * From NHS Outcomes Framework, NHS Oversight Framework and operational standards, Public Health Outcomes Framework
 * (OHID Fingertips), ASCOF; CDC, CIHI and AIHW indicators.
 */
export const health: IndicatorGroup = {
  higher: lines(`
    regular health provider
    spay
    neuter surgery
    health gain
    5 a day
    fft
    generic prescribing
    mh access
    cord clamping
    carbon monoxide reading
    pathway 0
    larc
    week performance
    hour performance
    day performance
    breast milk
    birth in facility
    hear treat
    see treat
    care bundle
    diagnostic bundle
    rosc
    one to one care in labour
    diagnostic standard
    week standard
    hour standard
    stage 1 2
    fit kit
    mental health access
    cyp accessing
    advice guidance use
    statin use
    on statins
    pifu
    blood pressure control
    blood sugar control
    glycaemic control
    itn use
    bed nets
    anc4
    mcpr
    1 1 in labour
    virtual outpatient
    kangaroo care
    immunization rate
    learning disabilities living in their home
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
    4 hours
    four hours
    category 1 calls
    ambulance reached in
    red calls within
    smear test
    mammography
    antenatal booking
    booking with midwife
    skin to skin
    year reviews
    disability free life
    talking therapies access
    iapt
    psychological therapies access
    dementia diagnosis
    diagnosis rate
    care processes
    friends and family test
    care at home
    balance of care
    patient experience
    patient reported outcome
    hand hygiene
    vte assessment
    vte risk
    sepsis screening
    alcohol brief interventions
    hiv testing
    hiv test
    sti testing
    stroke unit
    hip fracture 36 hours
    thrombolysis
    door to needle within
    day case
    day surgery
    bed turnover
    discharge summaries
    discharged home
    discharged to usual place
    virtual ward
    diagnosed at stage 1
    early stage cancer diagnosis
    family doctor
    primary care provider
    primary care physician
    regular doctor
    gp access
    dental access
    dentist seen
    sealants
    learning disabilities own home
    own home or with family
    91 days
    reablement
    rehabilitation at home
    personal health budget
    control over daily life
    social contact
    carers assessed
    carers assessment
    carer reported
    annual review
    making safeguarding personal
    occupational therapy assessment within
    cqc good
    five a day
    fruit and vegetable
    healthy weight
    excellent health
    happiness
    naloxone kits
    clinical trial recruitment
    appointments face to face within
    seen within
    e referral
    safe staffing
    folic acid
    healthy start
    needle exchange
    cpr
    return of spontaneous circulation
  `),
  lower: lines(`
    obstetric trauma
    std rate
    std cases
    workers comp
    ambulance response mean
    ambulance response minutes
    opioid
    los elective
    average los
    no criteria to reside
    ssi
    hie
    diverts
    haemorrhage
    restrictive intervention
    restrictive practice
    awol
    alternate level of care
    antipsychotic
    low weight
    oaps
    abstraction rate
    degree tear
    perineal tear
    pph
    low apgar
    term admissions neonatal unit
    term admissions to nnu
    term admissions to scbu
    born before 37 weeks
    broad spectrum
    co amoxiclav
    antibacterial items
    antibiotics per
    antibiotic use
    dna outpatient
    list size rtt
    rtt list size
    patients on ptl
    cdi
    c diff
    pressure sores
    vte events
    thromboembolism
    utis
    cauti
    clabsi
    alos
    nctr
    handover to clear
    caesarean rate low risk
    without being seen
    handed back
    dental extractions
    teeth extractions
    sti diagnoses
    dental decay
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
    12 hours
    corridor care
    handover over
    mixed sex
    no show
    length of stay
    long stay patients
    criteria to reside
    medically fit
    ready to be discharged
    fallers
    fracture rate
    hip fracture
    ambulatory care sensitive
    visits to a e
    antibiotic prescribing
    vaping
    drinking over
    binge drinking
    alcohol consumption
    drug related
    drug use
    preterm
    pre term
    hiv diagnoses
    tuberculosis
    measles cases
    syphilis
    chlamydia rate
    sexually transmitted
    salmonella
    campylobacter
    diabetes prevalence
    amputation
    hypertension
    high blood pressure
    underweight
    sedentary
    decayed teeth
    tooth extraction
    lonely
    anxiety
    cold related
    years of life lost
    restraint
    seclusion
    physical intervention
    safeguarding recur
    locum spend
    bank and agency
    bed blocking
    incidence
    elevated blood lead
  `),
  open: lines(`
    ssi applications
    ssi claims
    ssi recipients
    ssi awards
    caesarean
    c section
    home births
    detentions
    bed days used
    occupied bed days total
    tonsillectomy
    hysterectomy
    antidepressant items
    gonorrhoea
    gonorrhea
    gp appointments
    outpatient appointments
    clinic appointments
    outpatient attendances
    attendances outpatient
    elective activity
    ambulance conveyances
    referrals adult social care
    section 42 enquiries
    requests for support
    tests carried
    older people receiving home care
    residential care placements funded
  `),
};
