package pk.mineralatlas.ui.detail;

/** The page for each kind of thing. FX thread only. */
final class DetailPages {

  private final SiteView sites;
  private final LicenceView licences;
  private final IncidentView incidents;
  private final AreaViews areas;
  private final OpenedView opened;

  DetailPages(Things things) {
    FactRows facts = new FactRows(things);
    SurroundingsRows surroundings = new SurroundingsRows(things, facts);
    this.sites = new SiteView(things, facts, surroundings);
    this.licences = new LicenceView(things, facts, surroundings);
    this.incidents = new IncidentView(things, facts, surroundings);
    this.areas = new AreaViews(things, facts, surroundings);
    this.opened = new OpenedView(things);
  }

  DetailPage page(Detail detail) {
    return switch (detail) {
      case Detail.OfSite site -> sites.page(site);
      case Detail.OfLicence licence -> licences.page(licence);
      case Detail.OfIncident incident -> incidents.page(incident);
      case Detail.OfRiskZone zone -> areas.riskZone(zone);
      case Detail.OfDistrict district -> areas.district(district);
      case Detail.OfBelt belt -> areas.belt(belt);
      case Detail.OfOpened feature -> opened.page(feature);
    };
  }
}
