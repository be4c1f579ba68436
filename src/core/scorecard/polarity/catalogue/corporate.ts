import { lines, type IndicatorGroup } from './group';

export const corporate: IndicatorGroup = {
  from: 'LG Inform, CIPFA benchmarking, DWP housing benefit statistics, Local Government Ombudsman letters, LGBF (Scotland), Audit Commission BVPIs; Charity Commission and Fundraising Regulator reporting',
  higher: lines(`
    four or five stars
    4 or 5 stars
    first call resolution
    first contact resolution
    case closure rate
    open data sets published
    cost recovery ratio
    fare box recovery
    days of liquidity
    average gift
    benefits gained
    special constable hours
    council tax collection
    business rates collection
    collection rate
    invoices paid on time
    paid within 30 days
    foi responded
    requests closed on time
    subject access requests within
    first contact
    first point of contact
    net promoter
    trust in council
    value for money
    website availability
    system availability
    online transactions
    transactions online
    digital transactions
    transactions digitally
    channel shift
    web visits
    website visits
    page views
    followers
    subscribers
    email open rate
    click through
    appraisals
    mandatory training
    employee engagement
    staff engagement
    engagement score
    engagement index
    staff recommend
    place to work
    staff survey response
    response rate
    staff retention
    workforce retention
    apprentices employed
    women in top
    women in senior
    female directors
    female managers
    disabled staff
    disabled employees
    ethnic minority staff
    ethnic minorities in senior
    staff from ethnic minorities
    staff declaring
    diversity
    income generated
    commercial income
    fees and charges income
    return on investment
    investment return
    rate of return
    capital programme spent
    capital receipts
    reserves
    general fund balance
    fund balance
    liquidity ratio
    current ratio
    credit rating
    bond rating
    asset utilisation
    unqualified audit
    substantial assurance
    projects on time
    projects on track
    projects on budget
    milestones met
    voluntary income
    donations
    donors
    donor retention
    regular givers
    gift aid
    legacies
    grants awarded
    funds raised
    fundraising income
    volunteer hours
    turnout
    registered to vote
    voter registration
    electoral registration
    register returns
    consultation responses
    meals on time
    benefits accuracy
    fraud identified
    errors corrected
    benefit take up
    days without
    incident free
    error free
    contracts with local suppliers
    local spend
    spent on local
    procurement local
    buildings suitable for current use
    suitable for current use
    satisfactory condition
    highest earners women
    proactive
    spend with local
    small business spend
    minority owned contracts
    social value
    compliments
    deadlines met
    published on time
    agenda published
    data quality
    records digitised
    backups successful
    live release
    adopted animals
  `),
  lower: lines(`
    uncollected
    material weaknesses
    audit weaknesses
    compensation claims filed
    sick days
    sick leave
    days lost
    working days lost
    shifts lost
    staff turnover
    turnover rate
    employee turnover
    voluntary turnover
    labour turnover
    staff leavers
    employee leavers
    workforce leavers
    voluntary leavers
    unfilled posts
    time to hire
    days to hire
    time to recruit
    time to fill
    days to fill
    agency staff
    overtime
    redundancies
    ill health retirement
    early retirement
    disciplinary
    tribunal
    days to pay
    creditor days
    receivables
    days sales outstanding
    borrowing
    borrowing cost
    written off
    write offs
    cost per
    cost per head
    unit cost
    average cost
    cost of collection
    cost to serve
    cost of service
    spend per head
    spend per resident
    expenditure per head
    cost to income
    fundraising cost
    overheads
    support services gross expenditure
    consultants spend
    spend on consultants
    agency workers
    admin cost
    administration cost
    time to process
    processing time
    days to process
    process new claims
    process change
    new claims processing
    change of circumstances days
    waiting time
    time to answer
    answer time
    speed of answer
    handling time
    calls not answered
    stage 2
    escalated
    data breach
    tickets open
    lost time injury
    ltifr
    near miss
    audit findings
    high risk findings
    limited assurance
    qualified opinions
    summonses
    bailiff
    month end close
    days to close
    close working days
    office space per
    paper use
    business mileage
    risks rated red
    red risks
    bounce rate
    opt outs
    unsubscribes
  `),
  range: lines(`
    outturn of budgeted
    outturn against budget
    spend against profile
    spend to budget
    budget spent
  `),
  open: lines(`
    foi requests
    housing benefit caseload
    benefit caseload
    caseload
    headcount
    full time equivalent
    fte staff
    meetings held
    agenda items
    items on agenda
    gross budget
    revenue budget
    net budget
    capital expenditure
    gross expenditure
    net revenue expenditure
    share of budget
    council tax band d
    band d
    rateable value
    mean age
    average age of workforce
    age profile
    assets held
    freedom of information requests
  `),
};
