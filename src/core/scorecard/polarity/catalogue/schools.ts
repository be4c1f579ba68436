import { lines, type IndicatorGroup } from './group';

export const schools: IndicatorGroup = {
  from: 'DfE school and college performance tables, EYFS and SEN statistics, children’s social care statistics (SSDA903, CIN census); NCES and state report cards; NAPLAN',
  higher: lines(`
    siblings placed together
    homes judged good
    schools judged good
    starting a traineeship
    starting an apprenticeship
    continuation rate
    spin out companies
    phd submissions
    doctoral submissions
    students recruited
    offered one of preferences
    offered a preferred
    schools in surplus
    research outputs rated
    offer holders accept
    offer holders firm
    same placement two years
    looked after placed within miles of home
    student continuation
    first or upper second class
    international student recruitment
    progress 8
    tariff score
    total tariff
    average tariff
    awards at level
    awards at scqf level
    positive destinations
    developmental milestones
    graded good
    ready to learn
    looked after in the community
    tariff points
    point score
    points per entry
    average score
    test scores
    reading scores
    maths scores
    mathematics scores
    reading level
    grade level
    proficient
    proficiency
    expected standard
    national minimum standard
    greater depth
    phonics
    school readiness
    ready for school
    kindergarten readiness
    kindergarten ready
    good level of development
    early years foundation stage profile
    english baccalaureate
    grade 5 or above
    grade 4 or above
    grade 9 to 4
    grade 9 to 5
    a level passes
    graduation
    graduates
    degree completion
    college enrollment
    university entrance
    university admission
    higher education entry
    progression to higher education
    postsecondary enrollment
    literacy rate
    level 2 by age 19
    level 3 by age 19
    level 3
    september guarantee
    in learning
    funded early education
    free early education
    funded childcare places taken
    two year olds funded
    nursery places
    breakfast clubs
    school meals take up
    present and on time
    attending school
    attendance rate
    first choice school
    offered first preference
    teacher retention
    qualified teachers
    quality first teaching
    schools good
    good or outstanding
    rated good
    ehc plans issued within
    ehcp issued in time
    statements issued within
    single assessments authorised within
    care leavers in touch
    care leavers in education
    care leavers suitable accommodation
    care leavers employment
    leavers authority in touch
    dental checks
    health assessment up to date
    health assessments in time
    immunisations up to date
    personal education plan
    pathway plan
    life story work
    placement stability
    stability of placement
    same placement for 2 years
    stable placement
    foster carers recruited
    foster carers approved
    foster households
    in house foster
    adoption orders
    adopters approved
    special guardianship
    reunified
    return home interviews
    visited in timescale
    child seen
    children seen alone
    reviewed in timescale
    conferences in timescale
    family group conferences
    early help closed needs met
    children centre reach
    registered with children centre
    youth club attendance
    duke of edinburgh awards
    school travel plans
    bikeability
    music lessons
    pupils walking to school
    library membership children
    summer reading challenge
    apprenticeship starts
    apprenticeship achievement
    work experience placements
    internships
  `),
  lower: lines(`
    permanent exclusion
    pupil mobility
    miles from home
    second or subsequent child protection plan
    student staff ratio
    second child protection plan
    non-continuation
    student to staff ratio
    non continuation
    sessions lost
    drop out
    repeating grade
    grade repetition
    retained in grade
    off rolled
    children missing education
    no qualifications
    class size
    pupil teacher ratio
    pupil to teacher ratio
    pupils per teacher
    student teacher ratio
    ofsted category
    pupils on part time timetable
    without suitable education
    out of school children
    children missing
    missing from care
    missing episodes
    second or subsequent
    plans lasting two years
    plans lasting 2 years
    plans over 2 years
    plan for 2 years or more
    three or more placements
    3 or more placements
    placement moves
    more than one placement
    more than 1 placement
    placement breakdown
    placed over 20 miles
    placed more than 20 miles
    placed out of area
    unregistered placement
    agency social workers
    without named social worker
    without social worker
    days between entering care
    days placement order to match
    average days adoption
    first time entrants
    juvenile arrests
    youth arrests
    young people sentenced
    remand bed nights
    teenage pregnancy
    teenage mothers
    teen births
    teen birth rate
    under 18 conceptions
    low income families
    low income households
    child abuse
    maltreatment
    elective home education concerns
  `),
  open: lines(`
    pupils on roll
    school roll
    school enrolment
    ehc plans maintained
    children in need plans
    child in need plans
    children looked after
    rate of looked after children
    child protection plans rate
    subject to child protection plan
    elective home education
    section 47 enquiries
    school census
  `),
};
