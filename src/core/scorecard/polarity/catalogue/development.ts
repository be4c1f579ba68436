import { lines, type IndicatorGroup } from './group';

/**
 * From Sustainable Development Goals, World Bank results frameworks, WHO core health indicators, aid agencies'
 * logical frameworks.
 */
export const development: IndicatorGroup = {
  higher: lines(`
    corruption perceptions index
    corruption perception index
    institutional delivery
    facility deliveries
    contraceptive prevalence
    modern contraceptive
    family planning users
    postnatal care
    birth registration
    registration of births
    viral load suppressed
    adolescents on treatment
    case notification
    safely managed
    handwashing facility
    latrines
    boreholes
    water points
    textbooks per pupil
    gender parity index
    out of school children enrolled
    women in decision making
    bank account
    internet users
    mobile subscriptions
    electrification
    area under irrigation
    area under forest
    area under management
    land certificates
    land titles
    disaster risk plans
    contingency plans
    smallholders
    loans disbursed
    loans to
    cash transfers
    community groups formed
    civil society organisations
    policies approved
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
    gini
    slums
    female genital mutilation
    pupils per classroom
    time to start business
    time to clear customs
    portfolio at risk
  `),
  open: lines(`
    refugees hosted
    returnees
  `),
};
