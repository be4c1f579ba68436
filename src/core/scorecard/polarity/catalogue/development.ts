import { lines, type IndicatorGroup } from './group';

export const development: IndicatorGroup = {
  from: "Sustainable Development Goals, World Bank results frameworks, WHO core health indicators, aid agencies' logical frameworks",
  higher: lines(`
    institutional delivery
    facility deliveries
    skilled birth attendance
    births attended by skilled
    contraceptive prevalence
    modern contraceptive
    family planning users
    antenatal visits
    postnatal care
    birth registration
    registration of births
    slept under net
    oral rehydration
    art coverage
    viral load suppressed
    adolescents on treatment
    tb treatment success
    case notification
    minimum acceptable diet
    dietary diversity
    food consumption score
    basic drinking water
    safely managed
    access to sanitation
    access to electricity
    access to clean
    access to finance
    access to credit
    handwashing facility
    latrines
    boreholes
    water points
    schools with electricity
    textbooks per pupil
    gender parity index
    net enrolment
    gross enrolment
    primary completion
    out of school children enrolled
    seats held by women
    women in decision making
    bank account
    mobile money
    internet users
    mobile subscriptions
    electrification
    yield per hectare
    area under irrigation
    area under forest
    area under management
    land certificates
    land titles
    disaster risk plans
    contingency plans
    smallholders
    farmers using
    loans disbursed
    loans to
    grants disbursed
    jobs for youth
    cash transfers
    school feeding
    peer educators
    community committees
    community groups formed
    civil society organisations
    policies approved
    reforms adopted
    road sections
  `),
  lower: lines(`
    wasting
    adolescent birth rate
    hiv prevalence
    mother to child transmission
    malaria
    cholera
    diarrhoea
    open defecation
    zero dose
    gini
    hunger
    food insecure
    coping strategies index
    slums
    child marriage
    child labour
    female genital mutilation
    pupils per classroom
    time spent collecting water
    distance to water
    distance to facility
    logistics cost
    time to start business
    time to clear customs
    interest rate spread
    non performing loans
    portfolio at risk
  `),
  open: lines(`
    refugees hosted
    returnees
    aid received
  `),
};
