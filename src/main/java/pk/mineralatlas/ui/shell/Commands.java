package pk.mineralatlas.ui.shell;

/** What the menu and the keys can ask of the window. FX thread only. */
interface Commands {

  void newMap();

  void openMap();

  void saveMap();

  void openLayer();

  void print();

  void exportView();

  void exportTable();

  void toggleLeft();

  void toggleRight();

  void toggleTable();

  void toggleMeasure();

  void showKeys();

  void showSources();

  void showAbout();

  void quit();
}
