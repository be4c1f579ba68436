import { lines, type IndicatorGroup } from './group';

/**
 * From HMICFRS value for money profiles, Home Office crime outcomes and fire statistics, Crime Survey, STATS19,
 * youth justice statistics; FBI UCR and city police dashboards.
 */
export const policeAndFire: IndicatorGroup = {
  higher: lines(`
    victims updated
    find rate
    hit rate
    stop and searches found
    stop and search find rate
    stop and search positive outcome
    detections
    clearances
    positive outcome
    charge rate
    charged or summonsed
    conviction rate
    convictions
    guilty plea
    restorative justice
    community resolution
    further action
    trust in police
    feelings of safety
    perception of safety
    incidents attended within
    arriving within
    home fire safety
    fire safety audits
    fire inspections
    smoke alarms
    smoke detectors
    confined to room of origin
    contained to room
    cardiac save
    guns taken
    cctv operational
    cctv working
    body worn video
    officers deployable
    neighbourhood officers
    neighbourhood watch
    seat belt use
    seatbelt use
    helmet use
    vehicles within speed limit
    forensic hits
    dna matches
    missing people found
    protection orders granted
    mediation agreements
  `),
  lower: lines(`
    vehicles off the road
    mean over limit
    carjackings
    elder abuse
    speeding
    larceny
    stolen
    shoplifting
    assault
    stabbing
    speeding vehicles
    shooting
    homicide
    murder
    manslaughter
    rape
    recidivism
    rearrested
    absconds
    vandalism
    nuisance
    wildfires
    fire fatalities
    unwanted fire signals
    false alarm
    false alarms
    malicious calls
    road fatalities
    traffic fatalities
    fatalities
    crashes
    drink driving
    drunk driving
    time to scene
    call answering time
    use of force
    taser use
    officer misconduct
    assaults on officers
    assaults on staff
    worried about
    scams
    warrants outstanding
    investigations open over
    drownings
    inmate assaults
    ineffective trials
    cracked trials
  `),
  open: lines(`
    arrests made
    traffic stops
    stop and search
    calls for service
    inquests
    hate crimes reported
    hate crime reported
    hate incidents reported
    domestic abuse reported
    sworn officers
  `),
};
