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
    convictions
    guilty plea
    restorative justice
    community resolution
    further action
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
    forensic hits
    dna matches
    missing people found
    protection orders granted
    mediation agreements
  `),
  lower: lines(`
    carjackings
    larceny
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
    false alarms
    fatalities
    crashes
    drink driving
    drunk driving
    time to scene
    call answering time
    use of force
    taser use
    scams
    drownings
    cracked trials
  `),
  open: lines(`
    arrests made
    traffic stops
    stop and search
    calls for service
    inquests
    sworn officers
  `),
};
