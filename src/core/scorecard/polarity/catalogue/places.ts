import { lines, type IndicatorGroup } from './group';

export const places: IndicatorGroup = {
  from: 'WasteDataFlow, APSE, DfT road and bus statistics, planning statistics (PS1/PS2), Environment Agency and DEFRA indicators, DESNZ emissions statistics; city open-data scorecards',
  higher: lines(`
    walking to school
    trees surviving
    connected to heat networks
    grant applications approved
    park acres per
    spend within the county
    new business registrations
    businesses registered
    find it easy
    cycle journeys
    walking trips
    library cardholders
    service lines replaced
    signals operating
    licences renewed
    licenses renewed
    recycling rate
    food waste collected
    green waste collected
    collected on time
    collected on schedule
    street lights working
    street lights operational
    streetlights working
    lights in light
    street cleanliness
    streets clean
    clean streets
    acceptable standard of litter
    green flag
    parks rated
    park condition
    tree canopy
    canopy cover
    tree planting
    biodiversity net gain
    sites in positive management
    favourable condition
    good ecological status
    bathing water
    beach water quality
    drinking water
    water quality
    air quality good
    good air
    good air quality days
    clean air
    solar
    wind power
    homes insulated
    insulation
    retrofitted
    retrofit
    led conversions
    ev charging
    charging points
    electric vehicles
    low emission vehicles
    carbon reduction
    emissions reduced
    on time performance
    on time arrivals
    on time departures
    running on time
    bus punctuality
    bus reliability
    bus passenger
    bus patronage
    ridership
    patronage
    boardings
    passengers
    passenger numbers
    cycling
    cycle trips
    bicycle
    bike lanes
    cycle lanes
    mode share
    active travel
    sustainable travel
    car share
    footways good
    roads good condition
    pavement condition
    pavement quality
    road condition index
    roads gritted
    bridges good
    bridge condition
    gullies emptied
    properties protected from flooding
    flood defence
    flood schemes
    major applications decided
    major applications determined
    minor applications decided
    minor applications determined
    other applications decided
    householder applications decided
    applications determined in
    applications decided in
    applications determined within
    applications within 8 weeks
    planning applications in time
    planning decisions in time
    land charge searches
    searches returned in
    conservation areas appraised
    building control market share
    market share
    permits issued within
    food hygiene
    broadly compliant
    premises rated
    rated 5
    inspections carried out
    trading standards convictions
    parking occupancy
    parking income
    market stalls let
    stall occupancy
    allotments let
    library visits
    library visitors
    library loans
    books issued
    books borrowed
    active borrowers
    library members
    museum visits
    museum visitors
    attendances at events
    event attendance
    leisure visits
    leisure centre
    leisure memberships
    gym
    swim
    swimming lessons
    sports participation
    theatre seats
    tickets sold
    seats sold
    audience
    tourism spend
    visitor spend
    tourist spend
    overnight stays
    hotel occupancy
    employment rate
    labour force participation
    economic activity rate
    economically active
    household income
    median income
    earnings
    gross weekly pay
    weekly pay
    wages
    living wage
    gva
    gdp
    gross value added
    output per hour
    business births
    business start
    businesses started
    new businesses
    business survival
    inward investment
    exports
    external funding
    shops occupied
    retail occupancy
    lettable space occupied
    units let
    workspace occupancy
    gigabit
    full fibre
    internet access
    digital inclusion
    digitally included
    adult learners
    nvq
    into work
    residents into employment
    access to green space
    population within park walk
    access to transit
    accessible bus stops
    wheelchair accessible
  `),
  lower: lines(`
    overhanging vegetation
    shop closures
    weight restrictions
    weak bridges
    condition red
    carriageway red
    euthanasia rate
    service lines remaining
    collection items lost
    unaccounted water
    substandard housing
    total waste collected
    total household waste collected
    waste per household
    waste per head
    waste per person
    household waste arising
    incinerated
    fly tipping
    fly tips
    fly posting
    greenhouse gas
    ghg
    nitrogen dioxide
    no2
    particulate
    pm2
    pm10
    ozone
    bad air days
    unhealthy air
    water consumption
    water use
    water lost
    non revenue water
    main breaks
    sewer overflow
    overflows
    sewer backups
    boil water
    energy use
    energy consumption
    electricity consumption
    gas consumption
    fuel use
    fuel consumption
    vehicle miles
    car use
    drive alone
    single occupancy
    roads maintenance considered
    roads needing
    needing maintenance
    requiring maintenance
    unclassified roads maintenance
    structurally deficient
    lights out
    highways claims
    insurance claims
    tripping claims
    age of fleet
    fleet age
    lost mileage
    journey time
    travel time
    commute
    congestion
    flooded
    flooding
    properties at flood risk
    saidi
    saifi
    minutes lost
    days to determine
    applications over
    appeals allowed
    appeals upheld
    appeals lost
    permit processing
    permit time
    review time
    job seekers
    people on benefits
    income deprivation
    no qualification
    inflation
    cost of living
    business closures
    bankruptcies
    digitally excluded
    food waste
    single use plastic
    pesticide use
    invasive species
    species at risk
    habitat loss
    stray dogs
    euthanised
    euthanized
    animals put to sleep
    underage sales
    non compliant
  `),
  range: lines(`
    surplus places percentage
  `),
  open: lines(`
    daily traffic
    traffic volume
    traffic counts
    penalty charge notices
    waste collected tonnes
    tonnes waste collected
    length maintained
    kilometres of road
    vehicles in fleet
    fleet size
    area of parks
    marriages
    burials
    cremations
    death certificates
    birth certificates
    rainfall
    temperature
    inspections requested
    tests taken
    taxi licences
  `),
};
