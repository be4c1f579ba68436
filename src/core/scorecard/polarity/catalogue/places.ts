import { lines, type IndicatorGroup } from './group';

/**
 * From WasteDataFlow, APSE, DfT road and bus statistics, planning statistics (PS1/PS2), Environment Agency and
 * DEFRA indicators, DESNZ emissions statistics; city open-data scorecards.
 */
export const places: IndicatorGroup = {
  higher: lines(`
    greenhouse gas reduction
    greenhouse gas emissions reduction
    ghg reduction
    ghg emissions reduction
    carbon emissions reduction
    open library hours
    library opening hours
    opening hours per week
    library visits
    transit trips
    holdings turnover
    good fci
    electric bus
    cyclist counts
    cyclists counted
    floorspace let
    borrowers per
    library issues
    tourist nights
    ev fleet
    concessionary trips
    smooth travel
    handwashing station
    in lighting
    in light
    lamps lit
    lights lit
    green condition
    condition green
    pci
    trees trimmed
    streets swept
    garden waste subscriptions
    renewables share
    electrified
    grant applications approved
    park acres per
    spend within the county
    new business registrations
    businesses registered
    find it easy
    library cardholders
    service lines replaced
    signals operating
    food waste collected
    green waste collected
    street lights working
    street lights operational
    streetlights working
    acceptable standard of litter
    green flag
    blue flag
    parks rated
    park condition
    tree canopy
    tree planting
    sites in positive management
    favourable condition
    good ecological status
    bathing water
    drinking water
    good air
    solar
    wind power
    insulation
    retrofitted
    retrofit
    led conversions
    ev charging
    charging points
    electric vehicles
    low emission vehicles
    ridership
    patronage
    boardings
    passengers
    bicycle
    bike lanes
    mode share
    active travel
    sustainable travel
    car share
    footways good
    pavement condition
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
    land charge searches
    searches returned in
    conservation areas appraised
    permits issued within
    food hygiene
    premises rated
    rated 5
    market stalls let
    allotments let
    library loans
    books issued
    books borrowed
    active borrowers
    leisure centre
    gym
    swim
    swimming lessons
    theatre seats
    tickets sold
    seats sold
    tourism spend
    tourist spend
    overnight stays
    economic activity rate
    economically active
    earnings
    weekly pay
    wages
    gva
    gdp
    output per hour
    business start
    businesses started
    exports
    external funding
    units let
    gigabit
    full fibre
    internet access
    adult learners
    population within park walk
    accessible bus stops
    wheelchair accessible
  `),
  lower: lines(`
    enforcement orders and convictions
    notices and convictions
    passenger fatalities
    passenger casualties
    passenger injuries
    passenger deaths
    passengers killed
    passengers injured
    passenger complaints
    water demand per person
    consumption of drinking water
    drinking water consumption
    watermain breaks
    facility condition index
    fci
    extensions of time
    roughness
    car share of
    car mode share
    trips by car
    turnout travel
    fire response percentile
    total waste collected
    overhanging vegetation
    shop closures
    weight restrictions
    weak bridges
    condition red
    carriageway red
    euthanasia rate
    service lines remaining
    collection items lost
    waste per household
    waste per head
    waste per person
    incinerated
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
    water lost
    main breaks
    overflows
    sewer backups
    boil water
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
    travel time
    commute
    saidi
    saifi
    applications over
    permit processing
    permit time
    review time
    job seekers
    people on benefits
    income deprivation
    inflation
    bankruptcies
    digitally excluded
    food waste
    single use plastic
    pesticide use
    invasive species
    stray dogs
    euthanised
    euthanized
    animals put to sleep
    underage sales
  `),
  range: lines(`
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
